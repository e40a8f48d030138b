from shop.models import Author, Book


def add_author(name):
    Author.objects.get_or_create(name=name)


def add_book(isbn, title):
    Book.objects.get_or_create(isbn=isbn, defaults={"title": title})
