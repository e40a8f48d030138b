def pessimistic_lock_1(order, shop):
    shop.select_for_update(order)  # mention: select_for_update


def pessimistic_lock_2(order, shop):
    shop.with_for_update(order)  # mention: with_for_update


def unrelated(shelf, label):
    select_for_update = shelf.count
