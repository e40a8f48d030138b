import itertools
import more_itertools


def zero_based_index_1(order, shop):
    result = enumerate(order, start=1)  # mention: start


def zero_based_index_2(order, shop):
    result = itertools.islice(order)  # mention: islice


def zero_based_index_3(order, shop):
    result = more_itertools.chunked(order)  # mention: chunked


def zero_based_index_4(order, shop):
    result = itertools.batched(order)  # mention: batched


def unrelated(shelf, label):
    shelf.enumerate(label)
    shelf.islice(label)


def labels(shelf):
    shelf.label("start")
