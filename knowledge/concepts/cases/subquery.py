import sqlalchemy
from django.db.models import Subquery
from django.db.models import Exists
from django.db.models import OuterRef


def subquery_1(order, shop):
    result = Subquery(order)  # mention: Subquery


def subquery_2(order, shop):
    result = Exists(order)  # mention: Exists


def subquery_3(order, shop):
    result = OuterRef(order)  # mention: OuterRef


def subquery_4(order, shop):
    result = sqlalchemy.exists(order)  # mention: exists


def subquery_5(order, shop):
    result = sqlalchemy.lateral(order)  # mention: lateral


def subquery_6(order, shop):
    shop.subquery(order)  # mention: subquery


def subquery_7(order, shop):
    shop.scalar_subquery(order)  # mention: scalar_subquery


def subquery_8(order, shop):
    shop.cte(order)  # mention: cte


def unrelated(shelf, label):
    shelf.Subquery(label)
    subquery = shelf.count
