from django.shortcuts import get_object_or_404

from shop.models import Book, Customer


def sell(pk):
    book = Book.objects.get(pk=pk)
    book.stock -= 1  # expect: orm-lost-update
    book.save()


def credit(pk, amount):
    customer = get_object_or_404(Customer, pk=pk)
    customer.balance = customer.balance + amount  # expect: orm-lost-update
    customer.save(update_fields=["balance"])


def view(request, pk):
    book = Book.objects.filter(pk=pk).first()
    if book:
        book.view_count += 1  # expect: orm-lost-update likely
        book.save()
