from django.db import connection


def balance(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT balance FROM accounts WHERE id = %s", (id,))
        return cursor.rowcount


def read_stable():
    with connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        return cursor.rowcount
