from shop.models import Book


def prices():
    return [book.price.amount for book in Book.objects.order_by("price")]


def authors():
    return [book.author.name for book in Book.objects.select_related("author")]
