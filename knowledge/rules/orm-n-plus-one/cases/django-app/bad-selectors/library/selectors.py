"""What the pages and the reports of the library show."""
from .models import Book


def recent_books(limit=20):
    return Book.objects.order_by("-published_on")[:limit]


def tagged_books():
    books = Book.objects.select_related("author").filter(tags__isnull=False)
    return books.distinct()


def all_books():
    return list(Book.objects.all())


class Catalogue:
    """The books of one year."""

    def __init__(self, year):
        self.year = year

    def books(self):
        return Book.objects.filter(published_on__year=self.year)

    @staticmethod
    def unread():
        return Book.objects.filter(readings=None)
