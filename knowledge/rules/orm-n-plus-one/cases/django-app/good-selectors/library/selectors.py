"""What the pages and the reports of the library show."""
from functools import lru_cache

from .models import Author, Book
from .search import by_words


def recent_books(limit=20):
    return Book.objects.select_related("author").order_by("-published_on")[:limit]


def books_of(kind):
    if kind == "recent":
        return recent_books()
    return Book.objects.select_related("author", "editor")


def found_books(words):
    return by_words(Book.objects.all(), words)


def titles():
    return Book.objects.values_list("title", flat=True)


def newest():
    return Book.objects.order_by("-published_on").first()


@lru_cache
def authors():
    return {author.pk: author for author in Author.objects.all()}


def rows():
    return Book.objects.values("title", "author__name")


def book_by(slug):
    return Book.objects.filter(slug=slug).first()


def shown(rows):
    return [row for row in rows if row.published_on]
