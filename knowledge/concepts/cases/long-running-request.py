import rest_framework.status
import fastapi.status
import starlette.status
import http


def long_running_request_1(order, shop):
    level = rest_framework.status.HTTP_202_ACCEPTED  # mention: HTTP_202_ACCEPTED


def long_running_request_2(order, shop):
    level = fastapi.status.HTTP_202_ACCEPTED  # mention: HTTP_202_ACCEPTED


def long_running_request_3(order, shop):
    level = starlette.status.HTTP_202_ACCEPTED  # mention: HTTP_202_ACCEPTED


def long_running_request_4(order, shop):
    level = http.HTTPStatus.ACCEPTED  # mention: ACCEPTED


def unrelated(shelf, label):
    shelf.HTTP_202_ACCEPTED(label)
