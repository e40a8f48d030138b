import django.middleware.gzip
import starlette.middleware.gzip
import flask_compress
from fastapi.middleware.gzip import GZipMiddleware  # mention: GZipMiddleware


def response_compression_1(order, shop):
    level = django.middleware.gzip.GZipMiddleware  # mention: GZipMiddleware


def response_compression_2(order, shop):
    gzip_middleware_ = GZipMiddleware("books")  # mention: GZipMiddleware


def response_compression_3(order, shop):
    gzip_middleware_ = starlette.middleware.gzip.GZipMiddleware("books")  # mention: GZipMiddleware


def response_compression_4(order, shop):
    gzip_middleware_ = starlette.middleware.gzip.GZipMiddleware("books")  # mention: GZipMiddleware


def response_compression_5(order, shop):
    compress_ = flask_compress.Compress("books")  # mention: Compress


def unrelated(shelf, label):
    shelf.GZipMiddleware(label)
    shelf.Compress(label)
