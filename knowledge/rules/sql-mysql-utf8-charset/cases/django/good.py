from django.db import connection


def make_notes():
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE notes (id INT PRIMARY KEY, body TEXT) DEFAULT CHARSET=utf8mb4")
        return cursor.rowcount
