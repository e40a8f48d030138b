import sqlalchemy
from psycopg2.extras import execute_values
from psycopg2.extras import execute_batch


def query_batching_1(order, shop):
    shop.bulk_create(order)  # mention: bulk_create


def query_batching_2(order, shop):
    shop.bulk_update(order)  # mention: bulk_update


def query_batching_3(order, shop):
    shop.in_bulk(order)  # mention: in_bulk


def query_batching_4(order, shop):
    shop.abulk_create(order)  # mention: abulk_create


def query_batching_5(order, shop):
    shop.abulk_update(order)  # mention: abulk_update


def query_batching_6(order, shop):
    shop.ain_bulk(order)  # mention: ain_bulk


def query_batching_7(order, shop):
    shop.bulk_save_objects(order)  # mention: bulk_save_objects


def query_batching_8(order, shop):
    shop.bulk_insert_mappings(order)  # mention: bulk_insert_mappings


def query_batching_9(order, shop):
    shop.bulk_update_mappings(order)  # mention: bulk_update_mappings


def query_batching_10(order, shop):
    result = execute_values(order)  # mention: execute_values


def query_batching_11(order, shop):
    result = execute_batch(order)  # mention: execute_batch


def query_batching_12(order, shop):
    shop.in_(order)  # mention: in_


def unrelated(shelf, label):
    bulk_create = shelf.count
    in_ = shelf.count
