from django.db import connection


def open_orders(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT o.id, c.name FROM orders o, customers c WHERE o.state = %s", (id,))  # expect: sql-implicit-cross-join
        return cursor.rowcount
