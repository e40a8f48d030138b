from library import selectors
from library.selectors import Catalogue, all_books, recent_books, tagged_books


def lines():
    return [f"{book.title} by {book.author.name}" for book in recent_books()]


def shelf():
    rows = []
    for book in selectors.tagged_books():
        rows.append((book.author.name, book.editor.name))
    return rows


def labels():
    found = tagged_books().order_by("title")
    return {book.pk: [tag.label for tag in book.tags.all()] for book in found}


def everything():
    for book in all_books():
        print(book.title, book.editor.name)


def unread():
    return [book.author.name for book in Catalogue.unread()]
