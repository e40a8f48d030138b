from django.db.models import F
from django.shortcuts import get_object_or_404

from shop.models import Book, Customer


def sell(pk):
    book = Book.objects.get(pk=pk)
    book.stock = F("stock") - 1
    book.save()


def credit(pk, amount):
    customer = get_object_or_404(Customer, pk=pk)
    customer.balance = F("balance") + amount
    customer.save(update_fields=["balance"])


def view(request, pk):
    book = Book.objects.filter(pk=pk).first()
    if book:
        book.view_count = F("view_count") + 1
        book.save()
