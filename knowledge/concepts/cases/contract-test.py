import pact
from schemathesis.openapi import from_asgi
from schemathesis.openapi import from_url
from schemathesis.openapi import from_path
from schemathesis.openapi import from_wsgi


def contract_test_1(order, shop):
    consumer_ = pact.Consumer("books")  # mention: Consumer


def contract_test_2(order, shop):
    provider_ = pact.Provider("books")  # mention: Provider


def contract_test_3(order, shop):
    verifier_ = pact.Verifier("books")  # mention: Verifier


def contract_test_4(order, shop):
    pact_ = pact.Pact("books")  # mention: Pact


def contract_test_5(order, shop):
    result = from_asgi(order)  # mention: from_asgi


def contract_test_6(order, shop):
    result = from_url(order)  # mention: from_url


def contract_test_7(order, shop):
    result = from_path(order)  # mention: from_path


def contract_test_8(order, shop):
    result = from_wsgi(order)  # mention: from_wsgi


def unrelated(shelf, label):
    shelf.Consumer(label)
    shelf.from_asgi(label)
