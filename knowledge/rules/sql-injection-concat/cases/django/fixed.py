from django.db import connection

from shop.models import Book


def search(request):
    term = request.GET["q"]
    books = Book.objects.raw("SELECT * FROM shop_book WHERE title = %s", (term,))
    with connection.cursor() as cursor:
        cursor.execute("UPDATE shop_book SET hits = hits + 1 WHERE title = %s", (request.GET['q'],))
    return books
