from django.db import connection

from shop.models import Book


def search(request):
    term = request.GET["q"]
    books = Book.objects.raw("SELECT * FROM shop_book WHERE title = '%s'" % term)  # expect: sql-injection-concat
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE shop_book SET hits = hits + 1 WHERE title = '{request.GET['q']}'")  # expect: sql-injection-concat
    return books
