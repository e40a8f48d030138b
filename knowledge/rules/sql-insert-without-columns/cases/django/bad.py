from django.db import connection


def add_user(id):
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO users VALUES (%s, 'ann')", (id,))  # expect: sql-insert-without-columns
        return cursor.rowcount


def archive(id):
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO old_orders SELECT id, total FROM orders WHERE id = %s", (id,))  # expect: sql-insert-without-columns
        return cursor.rowcount
