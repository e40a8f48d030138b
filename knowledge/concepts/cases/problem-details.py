import fastapi
import flask
from rest_framework.exceptions import APIException  # mention: APIException


fast_api_made = fastapi.FastAPI()
@fast_api_made.exception_handler  # mention: exception_handler
def problem_details_1(order):
    return order


flask_made = flask.Flask()
@flask_made.errorhandler  # mention: errorhandler
def problem_details_2(order):
    return order


def problem_details_3(order, shop):
    httpexception_ = fastapi.HTTPException("books")  # mention: HTTPException


def problem_details_4(order, shop):
    apiexception_ = APIException("books")  # mention: APIException


def unrelated(shelf, label):
    shelf.exception_handler(label)
    shelf.HTTPException(label)
