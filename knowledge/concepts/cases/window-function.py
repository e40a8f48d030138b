import sqlalchemy
from django.db.models import Window


def window_function_1(order, shop):
    result = Window(order)  # mention: Window


def window_function_2(order, shop):
    result = sqlalchemy.over(order)  # mention: over


def window_function_3(order, shop):
    shop.over(order)  # mention: over


def unrelated(shelf, label):
    shelf.Window(label)
    over = shelf.count
