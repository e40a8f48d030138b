import itertools
import sqlite3
from math import ceil
from uuid import UUID

import psycopg2
from psycopg2 import sql

TABLE = "book"
COLUMNS = {"title": "title", "newest": "created_at"}


def parameters(path, name):
    connection = sqlite3.connect(path)
    return connection.execute("SELECT * FROM author WHERE name = ?", (name,)).fetchall()


def constants(cursor):
    order = "title"
    cursor.execute("SELECT * FROM " + TABLE + " ORDER BY " + order)
    cursor.execute(f"SELECT * FROM {TABLE} WHERE deleted = {0}")
    cursor.execute("SELECT * FROM book " "WHERE price > %s", (3,))


def placeholders(cursor, ids):
    marks = ",".join(["%s"] * len(ids))
    cursor.execute("SELECT * FROM book WHERE id IN (" + marks + ")", ids)
    cursor.execute(f"SELECT * FROM book WHERE id IN ({', '.join('?' for _ in ids)})", ids)
    cursor.execute("SELECT * FROM book WHERE id IN (%s)" % ",".join("?" * len(ids)), ids)


def numbers(cursor, page, size: int, key: UUID):
    offset = int(page) * 10
    cursor.execute(f"SELECT * FROM book ORDER BY id LIMIT {size} OFFSET {offset}")
    cursor.execute(f"SELECT * FROM book WHERE id = {int(page)} AND key = '{key}'")
    cursor.execute("SELECT * FROM book WHERE id = %d" % page)


def allowed(cursor, column):
    cursor.execute("SELECT * FROM book ORDER BY " + COLUMNS[column])
    if column not in ("title", "price"):
        raise ValueError(column)
    cursor.execute(f"SELECT * FROM book WHERE {column} = 'x' AND note = '{column}'")


def composed(cursor, table, name):
    cursor.execute(sql.SQL("SELECT * FROM {} WHERE name = %s").format(sql.Identifier(table)), (name,))


def schema_names(cursor, model):
    cursor.execute(f"SELECT * FROM {model._meta.db_table}")
    cursor.execute("DELETE FROM %s WHERE old" % model._meta.db_table)


def conditions(cursor, name, city):
    parts, values = ["1 = 1"], []
    if name:
        parts.append("name = %s")
        values.append(name)
    if city:
        parts.append("city = %s")
        values.append(city)
    cursor.execute("SELECT id FROM author WHERE " + " AND ".join(parts), values)


def no_sql(logger, queue, name):
    logger.info("select a book from the list where name = '" + name + "'")
    queue.execute("run " + name)
    message = f"Please select a book, {name}, from the list"
    return message + f"update '{name}' later"


def helper_text(cursor):
    cursor.execute("SELECT id FROM author WHERE " + active_condition())


def active_condition():
    return "active = true"


def made_safe_before(cursor, escaped_name, quotedCity):
    cursor.execute("SELECT id FROM author WHERE name = '" + escaped_name + "' AND city = '" + quotedCity + "'")


def repeated_placeholders(cursor, ids):
    marks = ", ".join(itertools.repeat("%s", len(ids)))
    cursor.execute("SELECT id FROM book WHERE id IN ({})".format(marks), ids)


def rounded(cursor, seconds):
    cursor.execute(f"SET SESSION lock_wait_timeout = {max(1, ceil(seconds))}")
