from .models import Order


def newest():
    return Order.objects.order_by("-placed").first()


def title(order):
    return order.number.upper()
