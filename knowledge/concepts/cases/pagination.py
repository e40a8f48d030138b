import fastapi_pagination
import sqlalchemy
from rest_framework.pagination import PageNumberPagination  # mention: PageNumberPagination
from rest_framework.pagination import CursorPagination  # mention: CursorPagination
from rest_framework.pagination import LimitOffsetPagination  # mention: LimitOffsetPagination
from django.core.paginator import Paginator  # mention: Paginator


def pagination_1(order, shop):
    page_number_pagination_ = PageNumberPagination("books")  # mention: PageNumberPagination


def pagination_2(order, shop):
    cursor_pagination_ = CursorPagination("books")  # mention: CursorPagination


def pagination_3(order, shop):
    limit_offset_pagination_ = LimitOffsetPagination("books")  # mention: LimitOffsetPagination


def pagination_4(order, shop):
    paginator_ = Paginator("books")  # mention: Paginator


def pagination_5(order, shop):
    result = fastapi_pagination.add_pagination(order)  # mention: add_pagination


def pagination_6(order, shop):
    result = fastapi_pagination.paginate(order)  # mention: paginate


def pagination_7(order, shop):
    shop.offset(order)  # mention: offset


def unrelated(shelf, label):
    shelf.PageNumberPagination(label)
    shelf.add_pagination(label)
    offset = shelf.count
