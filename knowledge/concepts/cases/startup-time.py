import importlib
from importlib.util import LazyLoader


def startup_time_1(order, shop):
    result = importlib.import_module(order)  # mention: import_module


def startup_time_2(order, shop):
    result = LazyLoader(order)  # mention: LazyLoader


def unrelated(shelf, label):
    shelf.import_module(label)
