import sqlite3

import psycopg2


def find(path, name):
    connection = sqlite3.connect(path)
    return connection.execute("SELECT * FROM author WHERE name = '" + name + "'").fetchall()  # expect: sql-injection-concat likely


def by_city(dsn, city, status):
    connection = psycopg2.connect(dsn)
    cursor = connection.cursor()
    cursor.execute(f"SELECT id FROM orders WHERE city = '{city}' AND status = {status}")  # expect: sql-injection-concat likely
    return cursor.fetchall()


def search(dsn, term):
    cursor = psycopg2.connect(dsn).cursor()
    query = "SELECT id FROM book WHERE title LIKE '%{}%'".format(term)  # expect: sql-injection-concat likely
    cursor.execute(query)


def percent(dsn, term):
    cursor = psycopg2.connect(dsn).cursor()
    cursor.execute("SELECT id FROM book WHERE title = '%s' AND price LIKE '5%%'" % term)  # expect: sql-injection-concat likely


def from_outside(dsn):
    import sys

    cursor = psycopg2.connect(dsn).cursor()
    cursor.execute("DELETE FROM book WHERE id = " + sys.argv[1])  # expect: sql-injection-concat
