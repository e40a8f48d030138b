"""Book pages, cached: most visitors look at the same few books."""

from django.core.cache import cache
from django.db import transaction
from django.forms.models import model_to_dict

from shop.models import Book

PAGE_SECONDS = 300


def page_key(book_id):
    return f"book-page:{book_id}"


def book_page(book_id):
    page = cache.get(page_key(book_id))
    if page is None:
        book = Book.objects.select_related("author").get(pk=book_id)
        page = model_to_dict(book) | {"author": book.author.name}
        cache.set(page_key(book_id), page, timeout=PAGE_SECONDS)
    return page


def change_price(book_id, price):
    with transaction.atomic():
        Book.objects.filter(pk=book_id).update(price=price)
        cache.delete(page_key(book_id))


def rename(book_id, title):
    with transaction.atomic():
        Book.objects.filter(pk=book_id).update(title=title)
        transaction.on_commit(lambda: cache.delete(page_key(book_id)))
