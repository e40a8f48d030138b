import os


def durability_1(order, shop):
    result = os.fsync(order)  # mention: fsync


def unrelated(shelf, label):
    shelf.fsync(label)
