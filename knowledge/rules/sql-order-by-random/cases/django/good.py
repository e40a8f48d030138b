from django.db import connection


def suggestions(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM products WHERE id >= %s ORDER BY id LIMIT 5", (id,))
        return cursor.rowcount


def drawn(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT RANDOM() FROM products WHERE id = %s", (id,))
        return cursor.rowcount
