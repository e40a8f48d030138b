import sqlalchemy
import decimal
from django.db.models import DecimalField
from django.db.models import JSONField
from django.db.models import UUIDField
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.dialects.postgresql import UUID


def data_modeling_1(order, shop):
    result = DecimalField(order)


def data_modeling_2(order, shop):
    result = JSONField(order)  # mention: JSONField


def data_modeling_3(order, shop):
    result = UUIDField(order)  # mention: UUIDField


def data_modeling_4(order, shop):
    result = sqlalchemy.Numeric(order)


def data_modeling_5(order, shop):
    result = sqlalchemy.JSON(order)  # mention: JSON


def data_modeling_6(order, shop):
    result = sqlalchemy.Uuid(order)  # mention: Uuid


def data_modeling_7(order, shop):
    result = JSONB(order)  # mention: JSONB


def data_modeling_8(order, shop):
    result = ARRAY(order)  # mention: ARRAY


def data_modeling_9(order, shop):
    result = UUID(order)  # mention: UUID


def data_modeling_10(order, shop):
    decimal_ = decimal.Decimal("0.10")


def unrelated(shelf, label):
    shelf.JSONField(label)
