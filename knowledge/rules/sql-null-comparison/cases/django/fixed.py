from django.db import connection


def open_orders(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM orders WHERE paid_at IS NULL AND shop_id = %s", (id,))
        return cursor.rowcount


def close_carts():
    with connection.cursor() as cursor:
        cursor.execute("UPDATE carts SET closed = 1 WHERE owner_id IS NOT NULL")
        return cursor.rowcount


def late_orders():
    with connection.cursor() as cursor:
        cursor.execute("SELECT o.id FROM orders o JOIN users u ON u.id = o.user_id AND u.left_at IS NULL")
        return cursor.rowcount
