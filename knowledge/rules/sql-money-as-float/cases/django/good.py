from django.db import connection


def make_invoices():
    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE invoices (id INT PRIMARY KEY, total_amount DECIMAL(12, 2), tax_rate FLOAT)")
        return cursor.rowcount
