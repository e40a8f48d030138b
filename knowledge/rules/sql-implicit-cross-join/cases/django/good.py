from django.db import connection


def open_orders(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT o.id, c.name FROM orders o, customers c WHERE c.id = o.customer_id AND o.state = %s", (id,))
        return cursor.rowcount


def joined(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT o.id FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.state = %s", (id,))
        return cursor.rowcount


def bare_names(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT total FROM orders, customers WHERE customer_id = customers.id AND state = %s", (id,))
        return cursor.rowcount
