import rest_framework.status
import fastapi.status
import starlette.status
import http
import flask
from django.http import HttpResponseNotFound
from django.http import HttpResponseForbidden
from django.http import HttpResponseBadRequest
from django.http import HttpResponseNotAllowed
from django.http import Http404
from django.http import HttpResponseRedirect
from django.http import HttpResponsePermanentRedirect
from django.shortcuts import redirect


def http_status_moved(order, shop):
    if order.is_open:
        return redirect("orders")  # mention: redirect
    if order.is_old:
        return HttpResponsePermanentRedirect("/archive")  # mention: HttpResponsePermanentRedirect
    return HttpResponseRedirect("/orders")  # mention: HttpResponseRedirect


def http_status_1(order, shop):
    level = rest_framework.status.HTTP_200_OK  # mention: HTTP_200_OK


def http_status_2(order, shop):
    level = rest_framework.status.HTTP_201_CREATED  # mention: HTTP_201_CREATED


def http_status_3(order, shop):
    level = rest_framework.status.HTTP_204_NO_CONTENT  # mention: HTTP_204_NO_CONTENT


def http_status_4(order, shop):
    level = rest_framework.status.HTTP_400_BAD_REQUEST  # mention: HTTP_400_BAD_REQUEST


def http_status_5(order, shop):
    level = rest_framework.status.HTTP_401_UNAUTHORIZED  # mention: HTTP_401_UNAUTHORIZED


def http_status_6(order, shop):
    level = rest_framework.status.HTTP_403_FORBIDDEN  # mention: HTTP_403_FORBIDDEN


def http_status_7(order, shop):
    level = rest_framework.status.HTTP_404_NOT_FOUND  # mention: HTTP_404_NOT_FOUND


def http_status_8(order, shop):
    level = rest_framework.status.HTTP_409_CONFLICT  # mention: HTTP_409_CONFLICT


def http_status_9(order, shop):
    level = rest_framework.status.HTTP_429_TOO_MANY_REQUESTS  # mention: HTTP_429_TOO_MANY_REQUESTS


def http_status_10(order, shop):
    level = fastapi.status.HTTP_200_OK  # mention: HTTP_200_OK


def http_status_11(order, shop):
    level = starlette.status.HTTP_201_CREATED  # mention: HTTP_201_CREATED


def http_status_12(order, shop):
    level = starlette.status.HTTP_204_NO_CONTENT  # mention: HTTP_204_NO_CONTENT


def http_status_13(order, shop):
    level = starlette.status.HTTP_400_BAD_REQUEST  # mention: HTTP_400_BAD_REQUEST


def http_status_14(order, shop):
    level = fastapi.status.HTTP_401_UNAUTHORIZED  # mention: HTTP_401_UNAUTHORIZED


def http_status_15(order, shop):
    level = starlette.status.HTTP_403_FORBIDDEN  # mention: HTTP_403_FORBIDDEN


def http_status_16(order, shop):
    level = starlette.status.HTTP_404_NOT_FOUND  # mention: HTTP_404_NOT_FOUND


def http_status_17(order, shop):
    level = starlette.status.HTTP_409_CONFLICT  # mention: HTTP_409_CONFLICT


def http_status_18(order, shop):
    level = fastapi.status.HTTP_422_UNPROCESSABLE_ENTITY  # mention: HTTP_422_UNPROCESSABLE_ENTITY


def http_status_19(order, shop):
    level = starlette.status.HTTP_422_UNPROCESSABLE_ENTITY  # mention: HTTP_422_UNPROCESSABLE_ENTITY


def http_status_20(order, shop):
    level = http.HTTPStatus.OK  # mention: OK


def http_status_21(order, shop):
    level = http.HTTPStatus.CREATED  # mention: CREATED


def http_status_22(order, shop):
    level = http.HTTPStatus.NO_CONTENT  # mention: NO_CONTENT


def http_status_23(order, shop):
    level = http.HTTPStatus.BAD_REQUEST  # mention: BAD_REQUEST


def http_status_24(order, shop):
    level = http.HTTPStatus.UNAUTHORIZED  # mention: UNAUTHORIZED


def http_status_25(order, shop):
    level = http.HTTPStatus.FORBIDDEN  # mention: FORBIDDEN


def http_status_26(order, shop):
    level = http.HTTPStatus.NOT_FOUND  # mention: NOT_FOUND


def http_status_27(order, shop):
    level = http.HTTPStatus.CONFLICT  # mention: CONFLICT


def http_status_28(order, shop):
    result = flask.abort(order)  # mention: abort


def http_status_29(order, shop):
    result = HttpResponseNotFound(order)  # mention: HttpResponseNotFound


def http_status_30(order, shop):
    result = HttpResponseForbidden(order)  # mention: HttpResponseForbidden


def http_status_31(order, shop):
    result = HttpResponseBadRequest(order)  # mention: HttpResponseBadRequest


def http_status_32(order, shop):
    result = HttpResponseNotAllowed(order)  # mention: HttpResponseNotAllowed


def http_status_33(order, shop):
    result = Http404(order)  # mention: Http404


def http_status_34(order, shop):
    shop.send(order, status_code=3)  # mention: status_code


def unrelated(shelf, label):
    shelf.HTTP_200_OK(label)
    shelf.HTTP_201_CREATED(label)
    shelf.OK(label)
    shelf.abort(label)
    shelf.HttpResponseNotFound(label)
    shelf.status_code(label)
