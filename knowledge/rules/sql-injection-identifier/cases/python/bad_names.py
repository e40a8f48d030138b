import pandas as pd
import psycopg2
from sqlalchemy import text


def ordered(cursor, column):
    cursor.execute("SELECT id FROM book ORDER BY " + column)  # expect: sql-injection-identifier likely


def directed(cursor, direction):
    cursor.execute(f"SELECT id FROM book ORDER BY created {direction}")  # expect: sql-injection-identifier likely


def grouped(cursor, column):
    cursor.execute("SELECT %s, count(*) FROM book GROUP BY 1" % column)  # expect: sql-injection-identifier likely


def qualified(cursor, schema):
    cursor.execute("SELECT count(*) FROM {}.book".format(schema))  # expect: sql-injection-identifier likely


def emptied(dsn, table):
    cursor = psycopg2.connect(dsn).cursor()
    cursor.execute("TRUNCATE TABLE %s" % table)  # expect: sql-injection-identifier likely


def dropped(cursor, name):
    cursor.execute("DROP DATABASE IF EXISTS " + name)  # expect: sql-injection-identifier likely


def filled(cursor, table, rows):
    cursor.executemany("INSERT INTO " + table + " VALUES (%s, %s)", rows)  # expect: sql-injection-identifier likely


def frame(engine, table):
    return pd.read_sql_query("SELECT * FROM " + table, engine)  # expect: sql-injection-identifier likely


def only_printed(cursor, column):
    if column not in ("title", "price"):
        print("unknown column")
    cursor.execute("SELECT id FROM book ORDER BY " + column)  # expect: sql-injection-identifier likely


class Table:
    def __init__(self, name):
        self._name = name

    def count(self, cursor):
        cursor.execute(f"SELECT count(*) FROM {self._name}")  # expect: sql-injection-identifier likely


def summed(session, column):
    return session.execute(text(f"SELECT sum({column}) FROM orders"))  # expect: sql-injection-concat likely


def of_month(cursor, year, month):
    table = "orders_" + year + "_" + month  # expect: sql-injection-identifier likely
    cursor.execute("SELECT count(*) FROM " + table)
