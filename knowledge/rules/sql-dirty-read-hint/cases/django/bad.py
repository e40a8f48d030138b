from django.db import connection


def balance(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT balance FROM accounts WITH (NOLOCK) WHERE id = %s", (id,))  # expect: sql-dirty-read-hint
        return cursor.rowcount


def read_dirty():
    with connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED")  # expect: sql-dirty-read-hint
        return cursor.rowcount
