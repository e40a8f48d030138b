from django.db import transaction
from django.db.models import F

from shop.models import Book, Order, OrderLine


class OutOfStock(Exception):
    pass


@transaction.atomic
def place(customer, book, quantity):
    taken = Book.objects.filter(pk=book.pk, stock__gte=quantity).update(stock=F("stock") - quantity)
    if not taken:
        raise OutOfStock(book.title)
    order = Order.objects.create(customer=customer)
    OrderLine.objects.create(order=order, book=book, quantity=quantity, unit_price=book.price)
    return order


def history(customer):
    orders = Order.objects.filter(customer=customer).prefetch_related("lines__book")
    return [
        {"placed": order.placed_at, "books": [line.book.title for line in order.lines.all()]}
        for order in orders
    ]
