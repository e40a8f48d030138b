from django.db import connection


def second_page(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, name FROM products WHERE shop_id = %s LIMIT 20 OFFSET 40", (id,))  # expect: sql-limit-without-order
        return cursor.rowcount


def some(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, name FROM products WHERE shop_id = %s LIMIT 20", (id,))  # expect: sql-limit-without-order possible
        return cursor.rowcount
