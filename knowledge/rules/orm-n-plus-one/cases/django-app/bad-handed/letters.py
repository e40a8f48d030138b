from .models import Order


def open_orders():
    return Order.objects.filter(paid=None)


def address(order):
    return f"{order.number}: {order.customer.name}"


def titles(order, separator=", "):
    names = [item.title for item in order.items.all()]
    return separator.join(names)


class Letter:
    def head(self, order):
        return order.customer.name.upper()
