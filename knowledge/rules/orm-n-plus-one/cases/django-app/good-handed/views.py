from . import letters
from .letters import address
from .models import Customer, Order
from .printing import title


def addresses():
    return [address(order) for order in Order.objects.select_related("customer")]


def keys():
    return [letters.key(order) for order in Order.objects.all()]


def shorts():
    return [letters.short(order, False) for order in Order.objects.all()]


def handed_over():
    for order in Order.objects.filter(paid=None):
        letters.hand_over(order)


def of_customer(customer: Customer):
    return [address(order) for order in customer.orders.all()]


def titles():
    return [title(order) for order in Order.objects.all()]
