from django.db import connection


def close_accounts():
    with connection.cursor() as cursor:
        cursor.execute("UPDATE accounts SET status = 'closed'")  # expect: sql-write-without-where
        return cursor.rowcount


def clear_orders():
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM orders")  # expect: sql-write-without-where likely
        return cursor.rowcount
