from django.db import transaction
from django.db.models import F
from django.utils import timezone

from shop.models import Book, Customer


def sell(pk):
    Book.objects.filter(pk=pk, stock__gte=1).update(stock=F("stock") - 1)


def sell_one(pk):
    book = Book.objects.get(pk=pk)
    book.stock = F("stock") - 1
    book.save()


@transaction.atomic
def locked(pk):
    book = Book.objects.select_for_update().get(pk=pk)
    book.stock -= 1
    book.save()


def create(title):
    book = Book.objects.create(title=title, stock=1)
    book.stock += 1
    book.save()


def build(title):
    book = Book(title=title)
    book.stock += 1
    book.save()


def rename(pk, ending):
    book = Book.objects.get(pk=pk)
    book.title += ending
    book.notes += " (sold)"
    book.save()


def shown(pk):
    # Changed for the page, not stored.
    book = Book.objects.get(pk=pk)
    book.stock -= 1
    return book.stock


def prolong(pk, days):
    customer = Customer.objects.get(pk=pk)
    customer.valid_until += timezone.timedelta(days=days)
    customer.save()


def given(book):
    book.stock -= 1
    book.save()
