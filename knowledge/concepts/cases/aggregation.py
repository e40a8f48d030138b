from django.db.models import Count
from django.db.models import Sum
from django.db.models import Avg
from django.db.models import Max
from django.db.models import Min
from sqlalchemy.func import count
from sqlalchemy.func import sum
from sqlalchemy.func import avg
from sqlalchemy.func import array_agg
from sqlalchemy.func import string_agg


def aggregation_1(order, shop):
    result = Count(order)  # mention: Count


def aggregation_2(order, shop):
    result = Sum(order)  # mention: Sum


def aggregation_3(order, shop):
    result = Avg(order)  # mention: Avg


def aggregation_4(order, shop):
    result = Max(order)  # mention: Max


def aggregation_5(order, shop):
    result = Min(order)  # mention: Min


def aggregation_6(order, shop):
    result = count(order)  # mention: count


def aggregation_7(order, shop):
    result = sum(order)  # mention: sum


def aggregation_8(order, shop):
    result = avg(order)  # mention: avg


def aggregation_9(order, shop):
    result = array_agg(order)  # mention: array_agg


def aggregation_10(order, shop):
    result = string_agg(order)  # mention: string_agg


def aggregation_11(order, shop):
    shop.group_by(order)  # mention: group_by


def aggregation_12(order, shop):
    shop.having(order)  # mention: having


def unrelated(shelf, label):
    shelf.Count(label)
    group_by = shelf.count
