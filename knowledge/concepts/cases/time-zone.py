import zoneinfo
import pytz
import datetime.timezone
import datetime
from datetime.datetime import utcnow
from datetime.datetime import utcfromtimestamp
from datetime.datetime import fromtimestamp
from datetime.datetime import astimezone
from django.utils.timezone import now
from django.utils.timezone import localtime
from django.utils.timezone import make_aware
from django.utils.timezone import localdate


def time_zone_1(order, shop):
    zone_info_ = zoneinfo.ZoneInfo("books")  # mention: ZoneInfo


def time_zone_2(order, shop):
    result = utcnow(order)  # mention: utcnow


def time_zone_3(order, shop):
    result = utcfromtimestamp(order)  # mention: utcfromtimestamp


def time_zone_4(order, shop):
    result = fromtimestamp(order)  # mention: fromtimestamp


def time_zone_5(order, shop):
    result = astimezone(order)  # mention: astimezone


def time_zone_6(order, shop):
    result = now(order)  # mention: now


def time_zone_7(order, shop):
    result = localtime(order)  # mention: localtime


def time_zone_8(order, shop):
    result = make_aware(order)  # mention: make_aware


def time_zone_9(order, shop):
    result = localdate(order)  # mention: localdate


def time_zone_10(order, shop):
    result = pytz.timezone(order)  # mention: timezone


def time_zone_11(order, shop):
    level = datetime.timezone.utc  # mention: utc


def time_zone_12(order, shop):
    level = datetime.UTC  # mention: UTC


def time_zone_13(order, shop):
    level = pytz.utc  # mention: utc


def unrelated(shelf, label):
    shelf.ZoneInfo(label)
    shelf.utcnow(label)
    shelf.utc(label)
