from flask import request

import database
from database import rows, titles

TABLE = "books"


def by_author():
    return rows("SELECT id, title FROM books WHERE author = ?", (request.args["author"],))


def of_author():
    return titles(f"SELECT of {request.args['author']}")


def counted(limit: int):
    return rows(f"SELECT count(*) FROM {TABLE} LIMIT {limit}")


def listed(ids):
    marks = ", ".join("?" for _ in ids)
    return database.rows(f"SELECT title FROM books WHERE id IN ({marks})", ids)
