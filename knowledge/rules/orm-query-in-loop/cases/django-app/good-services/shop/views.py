from statistics import newest

from shop import services
from shop.formatting import author_of
from shop.services import authors_named, country_of


def countries(codes):
    return [country_of(code) for code in codes]


def publishers(books):
    return [services.publisher_of(book.publisher_id) for book in books]


def in_chunks(chunks, author_id):
    first = services.author_of(author_id)
    return [services.authors_of(chunk) for chunk in chunks], first


def narrowed(names, base):
    for name in names:
        base = base | authors_named(name)
    return base


def taxes(countries):
    return [services.standard_tax(country) for country in countries]


def reserved(books):
    for book in books:
        services.reserve(book)


def labels(books):
    return [services.label_of(book, author=book.writer) for book in books]


def titles(books):
    return [services.title_of(book) for book in books]


def authors(rows):
    return [author_of(row) for row in rows]


def trends(kinds):
    return [newest(kind) for kind in kinds]
