from django.db import connection


def close_account(id):
    with connection.cursor() as cursor:
        cursor.execute("UPDATE accounts SET status = 'closed' WHERE id = %s", (id,))
        return cursor.rowcount


def remove_order(id):
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM orders WHERE id = %s", (id,))
        return cursor.rowcount


def empty_staging():
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM staging_orders")
        return cursor.rowcount


def tidy_sessions():
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM sessions")
        return cursor.rowcount
