import sqlalchemy
from decimal import Decimal  # mention: Decimal
from django.db.models import DecimalField


class Price:
    net = DecimalField(max_digits=12, decimal_places=2)  # mention: DecimalField
    tax = sqlalchemy.Numeric(12, 2)  # mention: Numeric


def is_free(order):
    return order.total == Decimal("0.00")  # mention: Decimal


def unrelated(shelf, label):
    shelf.DecimalField(label)
    shelf.Decimal(label)
