"""What the pages and the reports of the library show."""
from .models import Book


def recent_books(limit=20):
    return Book.objects.select_related('author').order_by("-published_on")[:limit]


def tagged_books():
    books = Book.objects.prefetch_related('tags').select_related("author", 'editor').filter(tags__isnull=False)
    return books.distinct()


def all_books():
    return list(Book.objects.select_related('editor').all())


class Catalogue:
    """The books of one year."""

    def __init__(self, year):
        self.year = year

    def books(self):
        return Book.objects.filter(published_on__year=self.year)

    @staticmethod
    def unread():
        return Book.objects.select_related('author').filter(readings=None)
