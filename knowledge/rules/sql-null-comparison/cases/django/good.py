from django.db import connection


def open_orders(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM orders WHERE paid_at IS NULL AND shop_id = %s", (id,))
        return cursor.rowcount


def reopen_carts(id):
    with connection.cursor() as cursor:
        cursor.execute("UPDATE carts SET closed_at = NULL WHERE shop_id = %s", (id,))
        return cursor.rowcount


def note_null(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM notes WHERE body = 'a = NULL' AND shop_id = %s", (id,))
        return cursor.rowcount
