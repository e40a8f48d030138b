"""Texts that applications build from what they know themselves."""

import argparse
import enum
import os
import sqlite3
from datetime import date, timedelta

import asyncpg
import psycopg
import psycopg2
import pymysql
from psycopg import sql
from psycopg2.extensions import quote_ident
from psycopg2.extras import execute_values

COLUMNS = ("id", "title", "price")
SORTS = {"title": "title ASC", "newest": "created_at DESC"}
SELECT = "SELECT id, title FROM books"


class Shelf(enum.Enum):
    FRONT = "front"
    BACK = "back"


def sorted_by(cursor: sqlite3.Cursor, request):
    order = SORTS.get(request.args.get("sort"), "id")
    cursor.execute(f"{SELECT} ORDER BY {order}")


def sorted_or_refused(cursor: sqlite3.Cursor, request):
    try:
        order = SORTS[request.args["sort"]]
    except KeyError:
        raise ValueError("sort") from None
    cursor.execute(SELECT + " ORDER BY " + order)


def named_marks(cursor: sqlite3.Cursor, row: dict):
    columns = [name for name in COLUMNS if name in row]
    marks = ", ".join(f":{name}" for name in columns)
    cursor.execute(f"INSERT INTO books ({', '.join(columns)}) VALUES ({marks})", row)


def set_clause(cursor: sqlite3.Cursor, changes: dict):
    assignments, values = [], []
    for name in ("title", "price"):
        if name in changes:
            assignments.append(f"{name} = ?")
            values.append(changes[name])
    cursor.execute("UPDATE books SET " + ", ".join(assignments) + " WHERE id = ?", [*values, changes["id"]])


def marks_by_length(connection: pymysql.Connection, ids: list):
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM books WHERE id IN (%s)" % ",".join(["%s"] * len(ids)), ids)


def composed(connection: psycopg.Connection, table: str, title: str):
    query = sql.SQL("SELECT id FROM {} WHERE {} = %s").format(sql.Identifier(table), sql.Identifier("title"))
    connection.execute(query, (title,))


def composed_list(connection: psycopg.Connection, names: list[str]):
    connection.execute(sql.SQL("SELECT {} FROM books").format(sql.SQL(", ").join(map(sql.Identifier, names))))


def quoted(connection, table: str):
    cursor = connection.cursor()
    cursor.execute(f"TRUNCATE {quote_ident(table, connection)}")


def many(connection: psycopg2.extensions.connection, rows):
    with connection.cursor() as cursor:
        execute_values(cursor, "INSERT INTO books (id, title) VALUES %s", rows)


async def numbered(pool: asyncpg.Pool, filters: dict):
    conditions, values = ["true"], []
    if filters.get("title"):
        values.append(filters["title"])
        conditions.append(f"title = ${len(values)}")
    if filters.get("shop"):
        values.append(filters["shop"])
        conditions.append("shop = $%d" % len(values))
    return await pool.fetch(f"{SELECT} WHERE {' AND '.join(conditions)}", *values)


def of_shelf(cursor: sqlite3.Cursor, shelf: Shelf):
    cursor.execute(f"SELECT id FROM books WHERE shelf = '{shelf.value}'")


def of_shelf_text(cursor: sqlite3.Cursor, request):
    shelf = Shelf(request.args["shelf"])
    cursor.execute("SELECT id FROM books WHERE shelf = '%s'" % shelf.value)


def since(cursor: sqlite3.Cursor, days: int):
    start = date.today() - timedelta(days=days)
    cursor.execute(f"SELECT id FROM books WHERE bought >= '{start.isoformat()}'")


def page(cursor: sqlite3.Cursor, request):
    number = max(int(request.args.get("page", 1)), 1)
    cursor.execute("SELECT id FROM books ORDER BY id LIMIT 20 OFFSET {}".format((number - 1) * 20))


def ids_as_numbers(cursor: sqlite3.Cursor, request):
    ids = [int(part) for part in request.args["ids"].split(",")]
    cursor.execute(f"DELETE FROM books WHERE id IN ({','.join(str(i) for i in ids)})")


def matched(cursor: sqlite3.Cursor, request):
    match request.args.get("by"):
        case "title":
            column = "lower(title)"
        case "price":
            column = "price"
        case _:
            column = "id"
    cursor.execute(f"SELECT id FROM books ORDER BY {column}")


def formatted_number(cursor: sqlite3.Cursor, price):
    cursor.execute(f"SELECT id FROM books WHERE price < {price:.2f}")
    cursor.execute("SELECT id FROM books WHERE price < %.2f AND shelf = %d" % (price, 3))


def commented(cursor: sqlite3.Cursor, request):
    text = f"-- of {os.path.basename(__file__)}\n" + SELECT
    cursor.execute(text + " WHERE title = ?", (request.args["title"],))


class Store:
    table = "books"
    fields = ["id", "title"]

    def __init__(self, path: str):
        self.connection = sqlite3.connect(path)
        self.select = "SELECT %s FROM %s" % (", ".join(self.fields), self.table)

    def by_title(self, title):
        return self.connection.execute(self.select + " WHERE title = ?", [title])

    def clear(self):
        for name in (self.table, "shelves"):
            self.connection.execute("DELETE FROM " + name)


def told(logger, request):
    logger.info("Select '%s' from the list", request.args["title"])
    raise ValueError(f"Could not update {request.args['title']}: set a title")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--limit", type=int, default=10)
    parser.add_argument("--order", choices=["title", "price"], default="title")
    options = parser.parse_args()
    store = Store("books.db")
    store.connection.execute(f"SELECT id FROM books ORDER BY {options.order} LIMIT {options.limit}")
