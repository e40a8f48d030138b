import pymongo


def partitioning_1(order, shop):
    shop.shard_collection(order)  # mention: shard_collection


def unrelated(shelf, label):
    shard_collection = shelf.count
