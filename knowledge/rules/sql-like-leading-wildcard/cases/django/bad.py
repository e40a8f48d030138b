from django.db import connection


def of_company(id):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM users WHERE email LIKE '%%@example.com' AND shop_id = %s", (id,))  # expect: sql-like-leading-wildcard likely
        return cursor.rowcount
