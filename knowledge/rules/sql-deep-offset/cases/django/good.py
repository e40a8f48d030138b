from django.db import connection


def next_page(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM events WHERE id > %s ORDER BY id LIMIT 50", (id,))
        return cursor.rowcount


def second_page(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM events WHERE shop_id = %s ORDER BY id LIMIT 50 OFFSET 50", (id,))
        return cursor.rowcount
