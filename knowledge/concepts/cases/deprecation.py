import warnings
import typing_extensions


def deprecation_1(order, shop):
    result = warnings.warn("use total()", DeprecationWarning)  # mention: warn


def deprecation_2(order, shop):
    result = warnings.simplefilter("error", FutureWarning)  # mention: simplefilter


def deprecation_3(order, shop):
    result = warnings.filterwarnings("error", category=PendingDeprecationWarning)  # mention: filterwarnings


@warnings.deprecated  # mention: deprecated
def deprecation_4(order):
    return order


@typing_extensions.deprecated  # mention: deprecated
def deprecation_5(order):
    return order


def deprecation_6(order, shop):
    shop.send(order, Sunset=3)  # mention: Sunset


def unrelated(shelf, label):
    shelf.warn(label)
    shelf.deprecated(label)
    shelf.Sunset(label)


def warned(shelf):
    warnings.warn("the shelf is full")


def labels(shelf):
    shelf.label("DeprecationWarning")
