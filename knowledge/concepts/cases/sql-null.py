import sqlalchemy
import sqlalchemy.sql.func
from django.db.models.functions import Coalesce
from django.db.models.functions import NullIf
from django.db.models.lookups import IsNull
from sqlalchemy.func import coalesce
from sqlalchemy.func import nullif
from django.db.models import xField
from django.db.models import ForeignKey
from sqlalchemy.orm import mapped_column


def sql_null_1(order, shop):
    headers = {"*__isnull": order.id}  # mention: *__isnull


def sql_null_2(order, shop):
    shop.send(order, nulls_distinct=3)  # mention: nulls_distinct


def sql_null_3(order, shop):
    result = Coalesce(order)  # mention: Coalesce


def sql_null_4(order, shop):
    result = NullIf(order)  # mention: NullIf


def sql_null_5(order, shop):
    result = IsNull(order)  # mention: IsNull


def sql_null_6(order, shop):
    result = sqlalchemy.null(order)  # mention: null


def sql_null_7(order, shop):
    result = sqlalchemy.nulls_first(order)  # mention: nulls_first


def sql_null_8(order, shop):
    result = sqlalchemy.nulls_last(order)  # mention: nulls_last


def sql_null_9(order, shop):
    result = coalesce(order)  # mention: coalesce


def sql_null_10(order, shop):
    result = nullif(order)  # mention: nullif


def sql_null_11(order, shop):
    result = sqlalchemy.sql.func.coalesce(order)  # mention: coalesce


def sql_null_12(order, shop):
    result = sqlalchemy.sql.func.nullif(order)  # mention: nullif


def sql_null_13(order, shop):
    shop.is_(order)  # mention: is_


def sql_null_14(order, shop):
    shop.is_not(order)  # mention: is_not


def sql_null_15(order, shop):
    shop.isnot(order)  # mention: isnot


def sql_null_16(order, shop):
    shop.is_distinct_from(order)  # mention: is_distinct_from


def sql_null_17(order, shop):
    shop.is_not_distinct_from(order)  # mention: is_not_distinct_from


def sql_null_18(order, shop):
    shop.isnot_distinct_from(order)  # mention: isnot_distinct_from


def sql_null_19(order, shop):
    result = xField(null=3)  # mention: null


def sql_null_20(order, shop):
    result = ForeignKey(
        "shop.Shelf",
        null=True,  # mention: null
    )


def sql_null_21(order, shop):
    result = sqlalchemy.Column(nullable=3)  # mention: nullable


def sql_null_22(order, shop):
    result = mapped_column(nullable=3)  # mention: nullable


def sql_null_23(order, shop):
    result = shop.db.Column(nullable=3)  # mention: nullable


def unrelated(shelf, label):
    shelf.__isnull(label)
    shelf.Coalesce(label)
    is_ = shelf.count
    shelf.xField(label)
    Column = shelf.count
