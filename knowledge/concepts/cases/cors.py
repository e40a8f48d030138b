import starlette.middleware.cors
import flask_cors
from fastapi.middleware.cors import CORSMiddleware  # mention: CORSMiddleware


def cors_1(order, shop):
    corsmiddleware_ = CORSMiddleware("books")  # mention: CORSMiddleware


def cors_2(order, shop):
    corsmiddleware_ = starlette.middleware.cors.CORSMiddleware("books")  # mention: CORSMiddleware


def cors_3(order, shop):
    result = flask_cors.CORS(order)  # mention: CORS


def cors_4(order, shop):
    result = flask_cors.cross_origin(order)  # mention: cross_origin


def cors_5(order, shop):
    headers = {"Access-Control-Allow-Origin": order.id}  # mention: Access-Control-Allow-Origin


def cors_6(order, shop):
    headers = {"Access-Control-Allow-Credentials": order.id}  # mention: Access-Control-Allow-Credentials


def cors_7(order, shop):
    shop.setHeader("Access-Control-Allow-Origin")  # mention: setHeader


def cors_8(order, shop):
    shop.header("Access-Control-Allow-Origin")  # mention: header


def cors_9(order, shop):
    shop.set("Access-Control-Allow-Origin")  # mention: set


def cors_10(order, shop):
    shop.append("Access-Control-Allow-Origin")  # mention: append


def cors_11(order, shop):
    shop.addHeader("Access-Control-Allow-Origin")  # mention: addHeader


def cors_12(order, shop):
    shop.withHeader("Access-Control-Allow-Origin")  # mention: withHeader


def cors_13(order, shop):
    shop.setdefault("Access-Control-Allow-Origin")  # mention: setdefault


def unrelated(shelf, label):
    shelf.CORSMiddleware(label)
    shelf.CORS(label)
    shelf.accessControlAllowOrigin(label)
    setHeader = shelf.count
