import django.views.decorators.cache
import flask
from django.views.decorators.cache import cache_control
from django.views.decorators.cache import never_cache  # mention: never_cache
from django.views.decorators.cache import cache_page
from django.views.decorators.http import condition
from django.views.decorators.http import etag
from django.views.decorators.http import last_modified
from django.views.decorators.http import conditional_page
from django.utils.cache import patch_cache_control
from django.utils.cache import patch_response_headers
from django.utils.cache import add_never_cache_headers
from django.utils.cache import get_conditional_response


@cache_control  # mention: cache_control
def http_caching_1(order):
    return order


@never_cache  # mention: never_cache
def http_caching_2(order):
    return order


@cache_page  # mention: cache_page
def http_caching_3(order):
    return order


@condition  # mention: condition
def http_caching_4(order):
    return order


@etag  # mention: etag
def http_caching_5(order):
    return order


@last_modified  # mention: last_modified
def http_caching_6(order):
    return order


@conditional_page  # mention: conditional_page
def http_caching_7(order):
    return order


def http_caching_8(order, shop):
    result = cache_control(order)  # mention: cache_control


def http_caching_9(order, shop):
    result = never_cache(order)  # mention: never_cache


def http_caching_10(order, shop):
    result = cache_page(order)  # mention: cache_page


def http_caching_11(order, shop):
    result = patch_cache_control(order)  # mention: patch_cache_control


def http_caching_12(order, shop):
    result = patch_response_headers(order)  # mention: patch_response_headers


def http_caching_13(order, shop):
    result = add_never_cache_headers(order)  # mention: add_never_cache_headers


def http_caching_14(order, shop):
    result = get_conditional_response(order)  # mention: get_conditional_response


def http_caching_15(order, shop):
    level = django.views.decorators.cache.never_cache  # mention: never_cache


def http_caching_16(order, shop):
    level = shop.cache_control  # mention: cache_control


def http_caching_17(order, shop):
    shop.set_etag(order)  # mention: set_etag


def http_caching_18(order, shop):
    shop.add_etag(order)  # mention: add_etag


def http_caching_19(order, shop):
    shop.make_conditional(order)  # mention: make_conditional


def http_caching_20(order, shop):
    shop.headers.get("Cache-Control")  # mention: get


def http_caching_21(order, shop):
    shop.headers.get("ETag")  # mention: get


def http_caching_22(order, shop):
    shop.headers.get("If-None-Match")  # mention: get


def http_caching_23(order, shop):
    shop.headers.get("If-Match")  # mention: get


def http_caching_24(order, shop):
    shop.headers.get("If-Modified-Since")  # mention: get


def http_caching_25(order, shop):
    shop.headers.get("Last-Modified")  # mention: get


def http_caching_26(order, shop):
    shop.headers.get("CDN-Cache-Control")  # mention: get


def http_caching_27(order, shop):
    shop.headers.set("Cache-Control")  # mention: set


def http_caching_28(order, shop):
    shop.headers.add("Cache-Control")  # mention: add


def http_caching_29(order, shop):
    shop.headers.append("Cache-Control")  # mention: append


def http_caching_30(order, shop):
    shop.headers.setdefault("Cache-Control")  # mention: setdefault


def http_caching_31(order, shop):
    shop.setdefault("Cache-Control")  # mention: setdefault


def http_caching_32(order, shop):
    headers = {"Cache-Control": order.id}  # mention: Cache-Control


def http_caching_33(order, shop):
    headers = {"cache-control": order.id}  # mention: cache-control


def http_caching_34(order, shop):
    headers = {"If-None-Match": order.id}  # mention: If-None-Match


def http_caching_35(order, shop):
    headers = {"if-none-match": order.id}  # mention: if-none-match


def http_caching_36(order, shop):
    headers = {"CDN-Cache-Control": order.id}  # mention: CDN-Cache-Control


def unrelated(shelf, label):
    cache_control = shelf.count
    never_cache_seconds = shelf.count
    count = shelf.count
    copies = shelf.count
    set_etag = shelf.count
    get = shelf.count
    shelf.cacheControl(label)


def labels(shelf):
    shelf.label("Cache-Control")
