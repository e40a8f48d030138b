import sqlalchemy
from django.db.models.expressions import RawSQL
from sqlalchemy.sql import literal_column
from psycopg.sql import SQL
from psycopg2.sql import Identifier
from psycopg2.sql import Literal


def sql_injection_1(order, shop):
    result = RawSQL(order)  # mention: RawSQL


def sql_injection_2(order, shop):
    shop.objects.raw(order)  # mention: raw


def sql_injection_3(order, shop):
    shop.objects.extra(order)  # mention: extra


def sql_injection_4(order, shop):
    result = sqlalchemy.literal_column(order)  # mention: literal_column


def sql_injection_5(order, shop):
    result = literal_column(order)  # mention: literal_column


def sql_injection_6(order, shop):
    result = SQL(order)  # mention: SQL


def sql_injection_7(order, shop):
    result = Identifier(order)  # mention: Identifier


def sql_injection_8(order, shop):
    result = Literal(order)  # mention: Literal


def sql_injection_9(order, shop):
    shop.extra(where=3)  # mention: extra


def sql_injection_10(order, shop):
    shop.extra(select=3)  # mention: extra


def sql_injection_11(order, shop):
    shop.extra(tables=3)  # mention: extra


def sql_injection_12(order, shop):
    shop.extra(order_by=3)  # mention: extra


def sql_injection_13(order, shop):
    shop.extra(params=3)  # mention: extra


def sql_injection_14(order, shop):
    shop.extra(select_params=3)  # mention: extra


def constant_text(shop, day):
    query = "SELECT * FROM shop_order WHERE placed_at > %s"
    shop.objects.raw(query, [day])
    return RawSQL("date_trunc('day', placed_at)", [])


def unrelated(shelf, label):
    shelf.RawSQL(label)
    extra = shelf.count


def labels(shelf):
    shelf.label("where")
