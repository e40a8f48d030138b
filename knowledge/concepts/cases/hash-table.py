import collections


def hash_table_1(order, shop):
    counter_ = collections.Counter("books")  # mention: Counter


def hash_table_2(order, shop):
    defaultdict_ = collections.defaultdict("books")  # mention: defaultdict


def hash_table_3(order, shop):
    ordered_dict_ = collections.OrderedDict("books")  # mention: OrderedDict


def unrelated(shelf, label):
    shelf.Counter(label)
