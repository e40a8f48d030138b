from django.db import connection


def named(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM users WHERE name LIKE 'ann%%' AND shop_id = %s", (id,))
        return cursor.rowcount


def matching(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM users WHERE name LIKE %s", (id,))
        return cursor.rowcount


def everything(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM users WHERE name LIKE '%%' AND shop_id = %s", (id,))
        return cursor.rowcount
