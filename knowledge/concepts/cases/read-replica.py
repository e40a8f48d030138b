import django.conf.settings
from django.db import models


def read_replica_1(order, shop):
    level = django.conf.settings.DATABASE_ROUTERS  # mention: DATABASE_ROUTERS


def read_replica_2(order, shop):
    shop.using(order)  # mention: using


def read_replica_3(order, shop):
    shop.db_manager(order)  # mention: db_manager


def unrelated(shelf, label):
    shelf.DATABASE_ROUTERS(label)
    using = shelf.count
    db_manager = shelf.count
