import fastapi
import flask
from starlette.middleware.base import BaseHTTPMiddleware  # mention: BaseHTTPMiddleware
from django.utils.deprecation import MiddlewareMixin  # mention: MiddlewareMixin
from starlette.applications import Starlette


def middleware_1(order, shop):
    base_httpmiddleware_ = BaseHTTPMiddleware("books")  # mention: BaseHTTPMiddleware


def middleware_2(order, shop):
    middleware_mixin_ = MiddlewareMixin("books")  # mention: MiddlewareMixin


def middleware_3(order, shop):
    fast_api_made = fastapi.FastAPI()
    result = fast_api_made.add_middleware(order)  # mention: add_middleware


def middleware_4(order, shop):
    starlette = Starlette()
    result = starlette.add_middleware(order)  # mention: add_middleware


def middleware_5(order, shop):
    flask_made = flask.Flask()
    result = flask_made.before_request(order)  # mention: before_request


def middleware_6(order, shop):
    flask_made = flask.Flask()
    result = flask_made.after_request(order)  # mention: after_request


def middleware_7(order, shop):
    flask_made = flask.Flask()
    result = flask_made.teardown_request(order)  # mention: teardown_request


fast_api_made = fastapi.FastAPI()
@fast_api_made.middleware  # mention: middleware
def middleware_8(order):
    return order


flask_made = flask.Flask()
@flask_made.before_request  # mention: before_request
def middleware_9(order):
    return order


flask_made = flask.Flask()
@flask_made.after_request  # mention: after_request
def middleware_10(order):
    return order


flask_made = flask.Flask()
@flask_made.teardown_request  # mention: teardown_request
def middleware_11(order):
    return order


blueprint_made = flask.Blueprint()
@blueprint_made.before_request  # mention: before_request
def middleware_12(order):
    return order


blueprint_made = flask.Blueprint()
@blueprint_made.after_request  # mention: after_request
def middleware_13(order):
    return order


def unrelated(shelf, label):
    shelf.BaseHTTPMiddleware(label)
    shelf.add_middleware(label)
    shelf.middleware(label)
