from shop.models import Book


def authors():
    return [book.author.name for book in Book.objects.order_by("price")]  # expect: orm-n-plus-one
