from rest_framework.versioning import URLPathVersioning  # mention: URLPathVersioning
from rest_framework.versioning import NamespaceVersioning  # mention: NamespaceVersioning
from rest_framework.versioning import AcceptHeaderVersioning  # mention: AcceptHeaderVersioning
from rest_framework.versioning import QueryParameterVersioning  # mention: QueryParameterVersioning


def api_versioning_1(order, shop):
    urlpath_versioning_ = URLPathVersioning("books")  # mention: URLPathVersioning


def api_versioning_2(order, shop):
    namespace_versioning_ = NamespaceVersioning("books")  # mention: NamespaceVersioning


def api_versioning_3(order, shop):
    accept_header_versioning_ = AcceptHeaderVersioning("books")  # mention: AcceptHeaderVersioning


def api_versioning_4(order, shop):
    query_parameter_versioning_ = QueryParameterVersioning("books")  # mention: QueryParameterVersioning


def api_versioning_5(order, shop):
    shop.setHeader("Sunset")  # mention: setHeader


def api_versioning_6(order, shop):
    shop.setHeader("Deprecation")  # mention: setHeader


def api_versioning_7(order, shop):
    shop.setHeader("API-Version")  # mention: setHeader


def api_versioning_8(order, shop):
    shop.setHeader("X-API-Version")  # mention: setHeader


def api_versioning_9(order, shop):
    shop.setHeader("Accept-Version")  # mention: setHeader


def api_versioning_10(order, shop):
    shop.header("Sunset")  # mention: header


def api_versioning_11(order, shop):
    shop.set("Sunset")  # mention: set


def api_versioning_12(order, shop):
    shop.append("Sunset")  # mention: append


def api_versioning_13(order, shop):
    shop.addHeader("Sunset")  # mention: addHeader


def api_versioning_14(order, shop):
    shop.withHeader("Sunset")  # mention: withHeader


def api_versioning_15(order, shop):
    shop.setdefault("Sunset")  # mention: setdefault


def api_versioning_16(order, shop):
    shop.send(order, Deprecation=3)  # mention: Deprecation


def api_versioning_17(order, shop):
    headers = {"X-API-Version": order.id}  # mention: X-API-Version


def api_versioning_18(order, shop):
    headers = {"Accept-Version": order.id}  # mention: Accept-Version


def api_versioning_19(order, shop):
    headers = {"API-Version": order.id}  # mention: API-Version


def unrelated(shelf, label):
    shelf.URLPathVersioning(label)
    setHeader = shelf.count
    shelf.Deprecation(label)
