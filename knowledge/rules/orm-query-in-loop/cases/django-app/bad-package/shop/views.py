from shop import catalog
from shop.catalog import Authors, find_author, publisher_of


def authors(books):
    return [find_author(book["author"]) for book in books]  # expect: orm-query-in-loop likely


def publishers(books):
    names = []
    for book in books:
        names.append(publisher_of(book["publisher"]).name)  # expect: orm-query-in-loop likely
    return names


def through_the_package(books):
    return [catalog.find_author(book["author"]) for book in books]  # expect: orm-query-in-loop likely


def named(names):
    authors = Authors()
    return [authors.by_name(name) for name in names]  # expect: orm-query-in-loop likely
