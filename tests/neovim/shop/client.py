"""Asks the payment provider about an order."""
import requests


def payment_state(order_id):
    url = f"https://payments.example/orders/{order_id}"
    return requests.get(url, verify=False).json()


def greeting(name):
    return f"Grüße, {name}"
