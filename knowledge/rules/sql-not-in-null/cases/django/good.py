from django.db import connection


def other_orders(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM orders WHERE state NOT IN ('paid', 'open') AND shop_id = %s", (id,))
        return cursor.rowcount


def known_customers():
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM customers WHERE id NOT IN (SELECT customer_id FROM orders WHERE customer_id IS NOT NULL)")
        return cursor.rowcount


def other_ids():
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM customers WHERE id NOT IN (SELECT id FROM blocked)")
        return cursor.rowcount
