from django.db import connection


def add_user(id):
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO users (id, name) VALUES (%s, 'ann')", (id,))
        return cursor.rowcount


def archive(id):
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO old_orders (id, total) SELECT id, total FROM orders WHERE id = %s", (id,))
        return cursor.rowcount


def stage(id):
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO tmp_orders SELECT id, total FROM orders WHERE id = %s", (id,))
        return cursor.rowcount
