import django

django.setup()

from shop.models import Book  # noqa: E402


def show(book):
    print(book.title)


for book in Book.objects.all():
    show(book)

print(Book.objects.count())
