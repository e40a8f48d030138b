from django.db import connection


def far_page(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM events WHERE shop_id = %s ORDER BY id LIMIT 50 OFFSET 100000", (id,))  # expect: sql-deep-offset
        return cursor.rowcount


def any_page(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM events ORDER BY id LIMIT 50 OFFSET %s", (id,))  # expect: sql-deep-offset possible
        return cursor.rowcount
