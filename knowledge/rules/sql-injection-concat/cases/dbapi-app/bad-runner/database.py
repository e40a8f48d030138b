import sqlite3


def rows(sql, values=()):
    with sqlite3.connect("shop.db") as connection:
        return connection.execute(sql, values).fetchall()


class Store:
    def __init__(self, connection: sqlite3.Connection):
        self.connection = connection

    def first(self, text, *values):
        cursor = self.connection.cursor()
        cursor.execute(text, values)
        return cursor.fetchone()
