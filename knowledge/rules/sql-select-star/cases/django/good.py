from django.db import connection


def of_customer(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id, total FROM orders WHERE customer_id = %s", (id,))
        return cursor.rowcount


def count_orders(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM orders WHERE customer_id = %s", (id,))
        return cursor.rowcount


def has_orders(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM customers c WHERE EXISTS (SELECT * FROM orders o WHERE o.customer_id = c.id) AND c.id = %s", (id,))
        return cursor.rowcount


def from_totals(id):
    with connection.cursor() as cursor:
        cursor.execute("WITH totals AS (SELECT id, total FROM orders) SELECT * FROM totals WHERE id = %s", (id,))
        return cursor.rowcount


def tables(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM information_schema.tables WHERE table_name = %s", (id,))
        return cursor.rowcount
