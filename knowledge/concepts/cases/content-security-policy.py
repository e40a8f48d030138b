import flask_talisman
from csp.decorators import csp
from csp.decorators import csp_exempt
from csp.decorators import csp_update


def content_security_policy_1(order, shop):
    shop.setHeader("Content-Security-Policy")  # mention: setHeader


def content_security_policy_2(order, shop):
    shop.setHeader("Content-Security-Policy-Report-Only")  # mention: setHeader


def content_security_policy_3(order, shop):
    shop.header("Content-Security-Policy")  # mention: header


def content_security_policy_4(order, shop):
    shop.set("Content-Security-Policy")  # mention: set


def content_security_policy_5(order, shop):
    shop.append("Content-Security-Policy")  # mention: append


def content_security_policy_6(order, shop):
    shop.addHeader("Content-Security-Policy")  # mention: addHeader


def content_security_policy_7(order, shop):
    shop.withHeader("Content-Security-Policy")  # mention: withHeader


def content_security_policy_8(order, shop):
    shop.setdefault("Content-Security-Policy")  # mention: setdefault


def content_security_policy_9(order, shop):
    headers = {"Content-Security-Policy": order.id}  # mention: Content-Security-Policy


def content_security_policy_10(order, shop):
    headers = {"Content-Security-Policy-Report-Only": order.id}  # mention: Content-Security-Policy-Report-Only


@csp  # mention: csp
def content_security_policy_11(order):
    return order


@csp_exempt  # mention: csp_exempt
def content_security_policy_12(order):
    return order


@csp_update  # mention: csp_update
def content_security_policy_13(order):
    return order


def content_security_policy_14(order, shop):
    result = flask_talisman.Talisman(content_security_policy=3)  # mention: content_security_policy


def unrelated(shelf, label):
    setHeader = shelf.count
    shelf.contentSecurityPolicy(label)
    shelf.csp(label)
    shelf.Talisman(label)


def labels(shelf):
    shelf.label("Content-Security-Policy")
