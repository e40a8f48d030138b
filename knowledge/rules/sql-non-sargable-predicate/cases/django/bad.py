from django.db import connection


def of_day(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM orders WHERE DATE(created_at) = %s", (id,))  # expect: sql-non-sargable-predicate likely
        return cursor.rowcount


def of_user(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM users WHERE LOWER(email) = %s", (id,))  # expect: sql-non-sargable-predicate possible
        return cursor.rowcount
