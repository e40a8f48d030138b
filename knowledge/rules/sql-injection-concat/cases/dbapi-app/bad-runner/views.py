from flask import request

import database
from database import Store, rows


def by_author():
    return rows(f"SELECT id, title FROM books WHERE author = '{request.args['author']}'")  # expect: sql-injection-concat


def by_title(title):
    return database.rows("SELECT id, title FROM books WHERE title = '" + title + "'")  # expect: sql-injection-concat likely


def cheapest(store: Store, kind):
    text = "SELECT min(price) FROM books WHERE kind = '%s'" % kind  # expect: sql-injection-concat likely
    return store.first(text)
