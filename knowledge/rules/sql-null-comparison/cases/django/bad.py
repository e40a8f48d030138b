from django.db import connection


def open_orders(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM orders WHERE paid_at = NULL AND shop_id = %s", (id,))  # expect: sql-null-comparison
        return cursor.rowcount


def close_carts():
    with connection.cursor() as cursor:
        cursor.execute("UPDATE carts SET closed = 1 WHERE owner_id != NULL")  # expect: sql-null-comparison
        return cursor.rowcount


def late_orders():
    with connection.cursor() as cursor:
        cursor.execute("SELECT o.id FROM orders o JOIN users u ON u.id = o.user_id AND u.left_at = NULL")  # expect: sql-null-comparison
        return cursor.rowcount
