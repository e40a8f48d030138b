import cacheops


def second_level_cache_1(order, shop):
    result = cacheops.cached_as(order)  # mention: cached_as


def second_level_cache_2(order, shop):
    result = cacheops.cached_view_as(order)  # mention: cached_view_as


def second_level_cache_3(order, shop):
    result = cacheops.invalidate_model(order)  # mention: invalidate_model


def unrelated(shelf, label):
    shelf.cached_as(label)
