from django.db import connection

from shop.models import Book


def search(request):
    term = request.GET["q"]
    with connection.cursor() as cursor:
        cursor.execute("UPDATE shop_book SET hits = hits + 1 WHERE title = %s", [term])
        cursor.execute("TRUNCATE " + connection.ops.quote_name(Book._meta.db_table))
    return Book.objects.raw("SELECT * FROM shop_book WHERE title = %s", [term])


def by_table(model):
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM {}".format(model._meta.db_table))


def not_the_database(request, search_engine):
    return search_engine.raw("title:" + request.GET["q"])


def filtered(request):
    return Book.objects.filter(title=request.GET["q"])
