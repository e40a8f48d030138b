def atomic_operation_1(order, shop):
    shop.incrby(order)  # mention: incrby


def atomic_operation_2(order, shop):
    shop.hincrby(order)  # mention: hincrby


def unrelated(shelf, label):
    incrby = shelf.count
