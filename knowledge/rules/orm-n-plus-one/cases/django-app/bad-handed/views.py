from . import letters
from .letters import Letter, address
from .models import Order


def addresses():
    return [address(order) for order in Order.objects.filter(paid=None)]  # expect: orm-n-plus-one likely


def contents(since):
    lines = []
    for order in Order.objects.filter(placed__gt=since):
        lines.append(letters.titles(order))
    return lines


def heads():
    letter = Letter()
    for order in Order.objects.order_by("placed"):
        yield letter.head(order)  # expect: orm-n-plus-one likely
