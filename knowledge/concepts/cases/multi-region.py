def multi_region_1(order, shop):
    shop.create_global_table(order)  # mention: create_global_table


def multi_region_2(order, shop):
    shop.create_global_cluster(order)  # mention: create_global_cluster


def multi_region_3(order, shop):
    shop.add_region_to_global_cluster(order)  # mention: add_region_to_global_cluster


def unrelated(shelf, label):
    create_global_table = shelf.count
