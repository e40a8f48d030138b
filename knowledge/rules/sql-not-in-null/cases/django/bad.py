from django.db import connection


def other_orders(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM orders WHERE state NOT IN ('paid', NULL) AND shop_id = %s", (id,))  # expect: sql-not-in-null
        return cursor.rowcount


def silent_customers():
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM customers WHERE id NOT IN (SELECT customer_id FROM orders)")  # expect: sql-not-in-null possible
        return cursor.rowcount
