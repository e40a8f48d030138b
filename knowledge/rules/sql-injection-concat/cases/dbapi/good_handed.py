import sqlite3

from shop.settings import SCHEMA

ALLOWED = frozenset(["author", "book"])
BASE = "SELECT id, name FROM author"


def run(sql, values=()):
    with sqlite3.connect("shop.db") as connection:
        return connection.execute(sql, values).fetchall()


def by_name(name):
    return run("SELECT id FROM author WHERE name = ?", (name,))


def by_base(name):
    return run(BASE + " WHERE name = ?", (name,))


def explained(sql, values):
    return run("EXPLAIN " + sql, values)


def check(table):
    if table not in ALLOWED:
        raise ValueError(table)


def checked(cursor, table):
    check(table)
    cursor.execute(f"SELECT count(*) FROM {table}")


def allowed(table):
    if table not in ALLOWED:
        raise ValueError(table)
    return table


def checked_value(cursor, table):
    cursor.execute(f"SELECT count(*) FROM {allowed(table)}")


def _count(cursor, table):
    cursor.execute(f"SELECT count(*) FROM {table}")


def all_counts(cursor):
    return _count(cursor, "author"), _count(cursor, "book")


def direction(descending):
    if descending:
        return "DESC"
    return "ASC"


def ordered(cursor, descending):
    cursor.execute("SELECT id FROM book ORDER BY price " + direction(descending))


def imported_constant(cursor, name):
    cursor.execute(f"SELECT id FROM {SCHEMA}.author WHERE name = %s", (name,))


def of_file(cursor, path):
    cursor.execute(path.read_text())


class Authors:
    TABLE = "author"
    columns = "id, name"

    def __init__(self):
        self.order = "name"

    def by_name(self, cursor, name):
        cursor.execute(f"SELECT {self.columns} FROM {self.TABLE} WHERE name = %s ORDER BY {self.order}", (name,))

    @classmethod
    def all(cls, cursor):
        cursor.execute(f"SELECT {cls.columns} FROM {cls.TABLE}")


def all_authors(cursor):
    cursor.execute(f"SELECT {Authors.columns} FROM {Authors.TABLE}")
