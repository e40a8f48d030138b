from django.db import connection


def sorted_books(request):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM shop_book ORDER BY " + request.GET["sort"])  # expect: sql-injection-identifier
        return cursor.fetchall()


def of_table(cursor, table):
    cursor.execute(f"SELECT id FROM {table}")  # expect: sql-injection-identifier likely
