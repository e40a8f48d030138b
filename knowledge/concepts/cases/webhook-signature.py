import hmac
import secrets
import fastapi
import stripe
from django.utils.crypto import constant_time_compare
from django.utils.crypto import salted_hmac


def webhook_signature_1(order, shop):
    result = hmac.new(order)  # mention: new


def webhook_signature_2(order, shop):
    result = hmac.digest(order)  # mention: digest


def webhook_signature_3(order, shop):
    result = hmac.compare_digest(order)  # mention: compare_digest


def webhook_signature_4(order, shop):
    result = secrets.compare_digest(order)  # mention: compare_digest


def webhook_signature_5(order, shop):
    result = constant_time_compare(order)  # mention: constant_time_compare


def webhook_signature_6(order, shop):
    result = salted_hmac(order)  # mention: salted_hmac


def webhook_signature_7(order, shop):
    shop.headers.get("X-Hub-Signature-256")  # mention: get


def webhook_signature_8(order, shop):
    shop.headers.get("X-Hub-Signature")  # mention: get


def webhook_signature_9(order, shop):
    shop.headers.get("Webhook-Signature")  # mention: get


def webhook_signature_10(order, shop):
    shop.headers.get("X-Webhook-Signature")  # mention: get


def webhook_signature_11(order, shop):
    shop.headers.get("X-Signature")  # mention: get


def webhook_signature_12(order, shop):
    shop.headers.get("HTTP_X_HUB_SIGNATURE_256")  # mention: get


def webhook_signature_13(order, shop):
    shop.headers.get("HTTP_WEBHOOK_SIGNATURE")  # mention: get


def webhook_signature_14(order, shop):
    shop.headers.get("HTTP_X_WEBHOOK_SIGNATURE")  # mention: get


def webhook_signature_15(order, shop):
    shop.headers.get("HTTP_X_SIGNATURE")  # mention: get


def webhook_signature_16(order, shop):
    shop.META.get("X-Hub-Signature-256")  # mention: get


def webhook_signature_17(order, shop):
    result = fastapi.Header("X-Hub-Signature-256")  # mention: Header


def webhook_signature_18(order, shop):
    result = stripe.Webhook.construct_event(order)  # mention: construct_event


def unrelated(shelf, label):
    shelf.digest(label)
    get = shelf.count
    shelf.construct_event(label)


def labels(shelf):
    shelf.label("X-Hub-Signature-256")
