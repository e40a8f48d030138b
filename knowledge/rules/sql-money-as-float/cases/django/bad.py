from django.db import connection


def make_invoices():
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE invoices (id INT PRIMARY KEY, total_amount FLOAT)")  # expect: sql-money-as-float
        return cursor.rowcount
