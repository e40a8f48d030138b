from shop.models import Author, Book


def add_author(name):
    if not Author.objects.filter(name=name).exists():
        Author.objects.create(name=name)  # expect: orm-check-then-create likely


def add_book(isbn, title):
    if not Book.objects.filter(isbn=isbn).exists():
        Book.objects.create(isbn=isbn, title=title)  # expect: orm-check-then-create likely
