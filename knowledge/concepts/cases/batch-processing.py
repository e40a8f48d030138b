import django
import sqlalchemy


def batch_processing_1(order, shop):
    shop.iterator(order)  # mention: iterator


def batch_processing_2(order, shop):
    shop.yield_per(order)  # mention: yield_per


def batch_processing_3(order, shop):
    shop.partitions(order)  # mention: partitions


def unrelated(shelf, label):
    iterator = shelf.count
    yield_per = shelf.count
