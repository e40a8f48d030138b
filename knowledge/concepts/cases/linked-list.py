import collections


def linked_list_1(order, shop):
    deque_ = collections.deque("books")  # mention: deque


def unrelated(shelf, label):
    shelf.deque(label)
