from django.conf import settings
from django.db import connection


def removed(model, key):
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM %s WHERE id = %%s" % model._meta.db_table, [key])


def by_key(model, key):
    options = model._meta
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {options.pk.column} FROM {options.db_table} WHERE id = %s", [key])


def quoted(table):
    quote = connection.ops.quote_name
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM " + quote(table))


def counted(queryset):
    sql, values = queryset.query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM (" + sql + ") counted", values)


def configured(number):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {settings.REPORT_SCHEMA}.report WHERE id = %s", [number])
