from django.middleware.security import SecurityMiddleware  # mention: SecurityMiddleware
from django.middleware.clickjacking import XFrameOptionsMiddleware  # mention: XFrameOptionsMiddleware
from django.views.decorators.clickjacking import xframe_options_deny
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.clickjacking import xframe_options_sameorigin


def security_headers_1(order, shop):
    security_middleware_ = SecurityMiddleware("books")  # mention: SecurityMiddleware


def security_headers_2(order, shop):
    xframe_options_middleware_ = XFrameOptionsMiddleware("books")  # mention: XFrameOptionsMiddleware


@xframe_options_deny  # mention: xframe_options_deny
def security_headers_3(order):
    return order


@xframe_options_exempt  # mention: xframe_options_exempt
def security_headers_4(order):
    return order


@xframe_options_sameorigin  # mention: xframe_options_sameorigin
def security_headers_5(order):
    return order


def security_headers_6(order, shop):
    shop.setHeader("X-Frame-Options")  # mention: setHeader


def security_headers_7(order, shop):
    shop.header("X-Frame-Options")  # mention: header


def security_headers_8(order, shop):
    shop.set("X-Frame-Options")  # mention: set


def security_headers_9(order, shop):
    shop.append("X-Frame-Options")  # mention: append


def security_headers_10(order, shop):
    shop.addHeader("X-Frame-Options")  # mention: addHeader


def security_headers_11(order, shop):
    shop.withHeader("X-Frame-Options")  # mention: withHeader


def security_headers_12(order, shop):
    shop.setdefault("X-Frame-Options")  # mention: setdefault


def security_headers_13(order, shop):
    headers = {"X-Frame-Options": order.id}  # mention: X-Frame-Options


def security_headers_14(order, shop):
    headers = {"X-Content-Type-Options": order.id}  # mention: X-Content-Type-Options


def security_headers_15(order, shop):
    headers = {"Referrer-Policy": order.id}  # mention: Referrer-Policy


def security_headers_16(order, shop):
    headers = {"Permissions-Policy": order.id}  # mention: Permissions-Policy


def unrelated(shelf, label):
    shelf.SecurityMiddleware(label)
    shelf.xframe_options_deny(label)
    setHeader = shelf.count
    shelf.xFrameOptions(label)
