import flask_wtf
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.csrf import csrf_protect
from django.views.decorators.csrf import ensure_csrf_cookie
from django.views.decorators.csrf import requires_csrf_token
from django.middleware.csrf import get_token
from django.middleware.csrf import rotate_token
from flask_wtf.csrf import CSRFProtect
from flask_wtf.csrf import generate_csrf
from django.middleware.csrf import CsrfViewMiddleware  # mention: CsrfViewMiddleware


@csrf_exempt  # mention: csrf_exempt
def csrf_1(order):
    return order


@csrf_protect  # mention: csrf_protect
def csrf_2(order):
    return order


@ensure_csrf_cookie  # mention: ensure_csrf_cookie
def csrf_3(order):
    return order


@requires_csrf_token  # mention: requires_csrf_token
def csrf_4(order):
    return order


def csrf_5(order, shop):
    result = get_token(order)  # mention: get_token


def csrf_6(order, shop):
    result = rotate_token(order)  # mention: rotate_token


def csrf_7(order, shop):
    result = CSRFProtect(order)  # mention: CSRFProtect


def csrf_8(order, shop):
    result = generate_csrf(order)  # mention: generate_csrf


def csrf_9(order, shop):
    result = flask_wtf.CSRFProtect(order)  # mention: CSRFProtect


def csrf_10(order, shop):
    csrf_view_middleware_ = CsrfViewMiddleware("books")  # mention: CsrfViewMiddleware


csrfprotect = CSRFProtect()  # mention: CSRFProtect
@csrfprotect.exempt  # mention: exempt
def csrf_11(order):
    return order


def unrelated(shelf, label):
    shelf.csrf_exempt(label)
    shelf.get_token(label)
    shelf.CsrfViewMiddleware(label)
    shelf.exempt(label)
