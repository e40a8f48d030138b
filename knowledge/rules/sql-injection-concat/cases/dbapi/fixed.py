import sqlite3

import psycopg2


def find(path, name):
    connection = sqlite3.connect(path)
    return connection.execute("SELECT * FROM author WHERE name = ?", (name,)).fetchall()


def by_city(dsn, city, status):
    connection = psycopg2.connect(dsn)
    cursor = connection.cursor()
    cursor.execute("SELECT id FROM orders WHERE city = %s AND status = %s", (city, status))
    return cursor.fetchall()


def search(dsn, term):
    cursor = psycopg2.connect(dsn).cursor()
    query = "SELECT id FROM book WHERE title LIKE %s"
    cursor.execute(query, (f"%{term}%",))


def percent(dsn, term):
    cursor = psycopg2.connect(dsn).cursor()
    cursor.execute("SELECT id FROM book WHERE title = %s AND price LIKE '5%%'", (term,))


def from_outside(dsn):
    import sys

    cursor = psycopg2.connect(dsn).cursor()
    cursor.execute("DELETE FROM book WHERE id = %s", (sys.argv[1],))
