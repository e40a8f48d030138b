from shop import catalog
from shop.catalog import author_of, find_author, own, publisher_of


def labels(rows):
    return [author_of(row["name"]) for row in rows]


def of_a_library(books):
    return [publisher_of(book["publisher"]) for book in books]


def once(books):
    author = find_author(books[0]["author"])
    return [author.name for book in books]


def titles(books):
    return [own(book["title"]) for book in books]


def not_handed_on(books):
    return [catalog.by_name(book["name"]) for book in books]
