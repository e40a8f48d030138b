import flask
from django.views.decorators.http import require_safe


@require_safe  # mention: require_safe
def http_method_1(order):
    return order


def http_method_2(order, shop):
    shop.send(order, methods=3)  # mention: methods


def unrelated(shelf, label):
    shelf.require_safe(label)
    shelf.methods(label)
