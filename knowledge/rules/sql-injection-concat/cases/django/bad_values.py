from django.db import connections

from shop.models import Order


def detail(request, number):
    cursor = connections["archive"].cursor()
    cursor.execute("SELECT * FROM shop_order WHERE number = '{}'".format(number))  # expect: sql-injection-concat likely
    return cursor.fetchone()


def searched(request):
    return Order.objects.raw(
        f"SELECT * FROM shop_order WHERE note LIKE '%%{request.POST['note']}%%'"  # expect: sql-injection-concat
    )
