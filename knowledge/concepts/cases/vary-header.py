from django.views.decorators.vary import vary_on_headers
from django.views.decorators.vary import vary_on_cookie
from django.utils.cache import patch_vary_headers


@vary_on_headers  # mention: vary_on_headers
def vary_header_1(order):
    return order


@vary_on_cookie  # mention: vary_on_cookie
def vary_header_2(order):
    return order


def vary_header_3(order, shop):
    result = patch_vary_headers(order)  # mention: patch_vary_headers


def vary_header_4(order, shop):
    shop.setHeader("Vary")  # mention: setHeader


def vary_header_5(order, shop):
    shop.header("Vary")  # mention: header


def vary_header_6(order, shop):
    shop.append("Vary")  # mention: append


def vary_header_7(order, shop):
    shop.addHeader("Vary")  # mention: addHeader


def vary_header_8(order, shop):
    shop.withHeader("Vary")  # mention: withHeader


def vary_header_9(order, shop):
    shop.setdefault("Vary")  # mention: setdefault


def vary_header_10(order, shop):
    shop.send(order, Vary=3)  # mention: Vary


def unrelated(shelf, label):
    shelf.vary_on_headers(label)
    shelf.patch_vary_headers(label)
    setHeader = shelf.count
    shelf.Vary(label)
