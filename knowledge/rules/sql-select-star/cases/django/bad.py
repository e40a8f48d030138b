from django.db import connection


def with_customers(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.id = %s", (id,))  # expect: sql-select-star likely
        return cursor.rowcount


def archive_orders(id):
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO old_orders (id, total) SELECT * FROM orders WHERE placed_at < %s", (id,))  # expect: sql-select-star likely
        return cursor.rowcount


def of_customer(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM orders WHERE customer_id = %s", (id,))  # expect: sql-select-star possible
        return cursor.rowcount
