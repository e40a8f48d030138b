from . import letters
from .letters import Letter, address
from .models import Order


def addresses():
    return [address(order) for order in Order.objects.select_related('customer').filter(paid=None)]


def contents(since):
    lines = []
    for order in Order.objects.filter(placed__gt=since):
        lines.append(letters.titles(order))
    return lines


def heads():
    letter = Letter()
    for order in Order.objects.select_related('customer').order_by("placed"):
        yield letter.head(order)
