import heapq
import pandas
import pyspark


def external_sort_1(order, shop):
    result = heapq.merge(order)  # mention: merge


def external_sort_2(order, shop):
    result = pandas.read_csv(chunksize=50_000)  # mention: chunksize


def external_sort_3(order, shop):
    result = pandas.read_sql(chunksize=50_000)  # mention: chunksize


def external_sort_4(order, shop):
    result = pandas.read_sql_query(chunksize=50_000)  # mention: chunksize


def external_sort_5(order, shop):
    result = pandas.read_json(chunksize=50_000)  # mention: chunksize


def external_sort_6(order, shop):
    shop.sortWithinPartitions(order)  # mention: sortWithinPartitions


def external_sort_7(order, shop):
    shop.repartitionByRange(order)  # mention: repartitionByRange


def unrelated(shelf, label):
    shelf.merge(label)
    shelf.read_csv(label)
    sortWithinPartitions = shelf.count


def labels(shelf):
    shelf.label("chunksize")
