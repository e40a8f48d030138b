from django.db import connection


def second_page(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, name FROM products WHERE shop_id = %s ORDER BY id LIMIT 20 OFFSET 40", (id,))
        return cursor.rowcount


def one(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM products WHERE shop_id = %s LIMIT 1", (id,))
        return cursor.rowcount


def by_key(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM products WHERE id = %s LIMIT 10", (id,))
        return cursor.rowcount


def total(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM products WHERE shop_id = %s LIMIT 10", (id,))
        return cursor.rowcount
