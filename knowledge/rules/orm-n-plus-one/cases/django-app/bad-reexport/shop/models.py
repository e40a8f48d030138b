"""The shop sells what the library declares."""

from library.models import Book
