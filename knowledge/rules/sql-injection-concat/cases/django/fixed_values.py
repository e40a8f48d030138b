from django.db import connections

from shop.models import Order


def detail(request, number):
    cursor = connections["archive"].cursor()
    cursor.execute("SELECT * FROM shop_order WHERE number = %s", (number,))
    return cursor.fetchone()


def searched(request):
    return Order.objects.raw(
        "SELECT * FROM shop_order WHERE note LIKE %s", (f"%%{request.POST['note']}%%",)
    )
