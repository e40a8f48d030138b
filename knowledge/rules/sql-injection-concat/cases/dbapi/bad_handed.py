import sqlite3

from shop.storage import database


def run(sql, values=()):
    with sqlite3.connect("shop.db") as connection:
        return connection.execute(sql, values).fetchall()


def by_name(name):
    return run("SELECT id FROM author WHERE name = '" + name + "'")  # expect: sql-injection-concat likely


def by_keyword(name):
    query = f"SELECT id FROM author WHERE name = '{name}'"  # expect: sql-injection-concat likely
    return run(sql=query)


def condition(name):
    return " WHERE name = '" + name + "'"


def by_condition(cursor, name):
    cursor.execute("SELECT id FROM author" + condition(name))  # expect: sql-injection-concat likely


def unknown_function(name):
    return database.query_all(f"SELECT id FROM author WHERE name = '{name}'")  # expect: sql-injection-concat likely


class Authors:
    def __init__(self):
        self.connection = sqlite3.connect("shop.db")

    def _rows(self, sql):
        cursor = self.connection.cursor()
        cursor.execute(sql)
        return cursor.fetchall()

    def by_name(self, name):
        return self._rows("SELECT id FROM author WHERE name = '%s'" % name)  # expect: sql-injection-concat likely


class Reports:
    def total(self, day):
        return self.storage.fetch_value("select sum(total) from orders where day = '" + day + "'")  # expect: sql-injection-concat likely
