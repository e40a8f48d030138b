import fastapi
import flask_restful
import flask


def rest_api_1(order, shop):
    apirouter_ = fastapi.APIRouter("books")  # mention: APIRouter


def rest_api_2(order, shop):
    resource_ = flask_restful.Resource("books")  # mention: Resource


fast_api_made = fastapi.FastAPI()
@fast_api_made.get  # mention: get
def rest_api_3(order):
    return order


fast_api_made = fastapi.FastAPI()
@fast_api_made.post  # mention: post
def rest_api_4(order):
    return order


fast_api_made = fastapi.FastAPI()
@fast_api_made.put  # mention: put
def rest_api_5(order):
    return order


fast_api_made = fastapi.FastAPI()
@fast_api_made.patch  # mention: patch
def rest_api_6(order):
    return order


fast_api_made = fastapi.FastAPI()
@fast_api_made.delete  # mention: delete
def rest_api_7(order):
    return order


apirouter_made = fastapi.APIRouter()  # mention: APIRouter
@apirouter_made.get  # mention: get
def rest_api_8(order):
    return order


apirouter_made = fastapi.APIRouter()  # mention: APIRouter
@apirouter_made.post  # mention: post
def rest_api_9(order):
    return order


apirouter_made = fastapi.APIRouter()  # mention: APIRouter
@apirouter_made.put  # mention: put
def rest_api_10(order):
    return order


apirouter_made = fastapi.APIRouter()  # mention: APIRouter
@apirouter_made.patch  # mention: patch
def rest_api_11(order):
    return order


apirouter_made = fastapi.APIRouter()  # mention: APIRouter
@apirouter_made.delete  # mention: delete
def rest_api_12(order):
    return order


flask_made = flask.Flask()
@flask_made.get  # mention: get
def rest_api_13(order):
    return order


flask_made = flask.Flask()
@flask_made.post  # mention: post
def rest_api_14(order):
    return order


flask_made = flask.Flask()
@flask_made.put  # mention: put
def rest_api_15(order):
    return order


flask_made = flask.Flask()
@flask_made.patch  # mention: patch
def rest_api_16(order):
    return order


flask_made = flask.Flask()
@flask_made.delete  # mention: delete
def rest_api_17(order):
    return order


def unrelated(shelf, label):
    shelf.APIRouter(label)
    shelf.get(label)
