from django.db import connection


def suggestions(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM products WHERE shop_id = %s ORDER BY RANDOM() LIMIT 5", (id,))  # expect: sql-order-by-random
        return cursor.rowcount
