"""Texts that applications build with what others send them."""

import argparse
import csv
import json
import os
import sqlite3
import sys

import asyncpg
import psycopg
import pymysql
from flask import request
from psycopg import sql

SORTS = {"title": "title ASC", "newest": "created_at DESC"}
SELECT = "SELECT id, title FROM books"


def falls_back(cursor: sqlite3.Cursor):
    order = SORTS.get(request.args["sort"], request.args["sort"])
    cursor.execute(f"{SELECT} ORDER BY {order}")  # expect: sql-injection-identifier


def checks_other(cursor: sqlite3.Cursor):
    if request.args["column"] not in SORTS:
        raise ValueError("column")
    cursor.execute(f"{SELECT} WHERE title = '{request.args['title']}'")  # expect: sql-injection-concat


def adjacent(cursor: sqlite3.Cursor, title: str, shop: str):
    cursor.execute(
        "SELECT id FROM books "  # expect: sql-injection-concat likely
        f"WHERE title = '{title}' "
        "AND shop = ?",
        (shop,),
    )


def template(connection: pymysql.Connection, title: str):
    query = """
        SELECT id
        FROM books
        WHERE title = '{title}'
    """
    with connection.cursor() as cursor:
        cursor.execute(query.format(title=title))  # expect: sql-injection-concat likely


def by_keys(connection: pymysql.Connection, **filters):
    where = " AND ".join("%s = '%s'" % item for item in filters.items())  # expect: sql-injection-concat likely
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM books WHERE " + where)


def composed(connection: psycopg.Connection, title: str):
    connection.execute(sql.SQL(f"SELECT id FROM books WHERE title = '{title}'"))  # expect: sql-injection-concat likely


async def fetched(pool: asyncpg.Pool, title: str):
    async with pool.acquire() as connection:
        return await connection.fetchrow("SELECT id FROM books WHERE title = $1", title)


def scripted(connection: sqlite3.Connection, name: str):
    connection.executescript(f"DELETE FROM authors WHERE name = '{name}'; VACUUM")  # expect: sql-injection-concat likely


def from_rows(cursor: sqlite3.Cursor, path: str):
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            cursor.execute("INSERT INTO books (title) VALUES (?)", (row["title"],))


def from_message(cursor: sqlite3.Cursor, body: bytes):
    message = json.loads(body)
    cursor.execute("UPDATE books SET title = ? WHERE id = 1", (message["title"],))


def from_environment(cursor: sqlite3.Cursor):
    cursor.execute("SELECT id FROM books WHERE region = ?", (os.environ['REGION'],))


def from_arguments(cursor: sqlite3.Cursor):
    title = sys.argv[1]
    cursor.execute("SELECT id FROM books WHERE title = ?", (title,))


def branches(cursor: sqlite3.Cursor):
    query = SELECT
    if request.args.get("title"):
        query += " WHERE title = '%s'" % request.args["title"]  # expect: sql-injection-concat
    elif request.args.get("price"):
        query += " WHERE price = " + str(int(request.args["price"]))
    cursor.execute(query)


def joined(cursor: sqlite3.Cursor):
    words = request.args["q"].split()
    conditions = []
    for word in words:
        conditions.append(f"title LIKE '%{word}%'")  # expect: sql-injection-concat likely
    cursor.execute(SELECT + " WHERE " + " OR ".join(conditions))


def quoted_by_hand(cursor: sqlite3.Cursor, names: list[str]):
    listed = ", ".join("'" + name + "'" for name in names)  # expect: sql-injection-concat likely
    cursor.execute("SELECT id FROM authors WHERE name IN (" + listed + ")")


def repr_is_no_quoting(cursor: sqlite3.Cursor, name: str):
    cursor.execute("SELECT id FROM authors WHERE name = ?", (name,))


class Store:
    def __init__(self, connection: sqlite3.Connection, tenant: str):
        self.connection = connection
        self.where = f"tenant = '{tenant}'"  # expect: sql-injection-concat likely

    def all(self):
        return self.connection.execute("SELECT id FROM books WHERE " + self.where)

    def _run(self, condition):
        return self.connection.execute("SELECT id FROM books WHERE " + condition)  # expect: sql-injection-concat likely

    def titled(self, title):
        return self._run("title = '" + title + "'")


def checked_after(cursor: sqlite3.Cursor):
    number = request.args["id"]
    cursor.execute("SELECT id FROM books WHERE id = ?", (number,))
    if not number.isdigit():
        raise ValueError(number)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--title")
    options = parser.parse_args()
    connection = sqlite3.connect("books.db")
    connection.execute("SELECT id FROM books WHERE title = ?", (options.title,))
