import selectors

from library.models import Book
from library.selectors import book_by, books_of, found_books, newest, recent_books, rows, shown, titles


def lines():
    return [f"{book.title} by {book.author.name}" for book in recent_books()]


def more_lines():
    # The caller loads what the selector does not.
    return [(book.author.name, book.editor.name) for book in recent_books().select_related("editor")]


def kinds(kind):
    return [book.author.name for book in books_of(kind)]


def found(words):
    return [book.author.name for book in found_books(words)]


def names():
    return [title.upper() for title in titles()]


def plain_rows():
    return [row["author__name"] for row in rows()]


def keys():
    return [book.author_id for book in recent_books()]


def first_author():
    book = newest()
    return book.author.name


def known(slugs):
    # The first one that there is.
    for slug in slugs():
        book = book_by(slug)
        if book:
            break
    return book


def filtered():
    books = Book.objects.select_related("author")
    return [book.author.name for book in shown(books)]


def ready(sockets):
    poll = selectors.DefaultSelector()
    return [key.fileobj.peer for key, _ in poll.select(sockets)]
