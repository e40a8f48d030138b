from django.db import connection


def since(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM orders WHERE created_at >= %s", (id,))
        return cursor.rowcount


def days(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT DATE(created_at) FROM orders WHERE id = %s", (id,))
        return cursor.rowcount


def lowered(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM users WHERE email = LOWER(%s)", (id,))
        return cursor.rowcount
