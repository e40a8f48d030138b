from shop.models import Book


def authors():
    return [book.author.name for book in Book.objects.select_related('author').order_by("price")]
