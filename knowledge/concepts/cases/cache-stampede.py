import dogpile
from dogpile.cache import make_region


def cache_stampede_1(order, shop):
    result = make_region(order)  # mention: make_region


def cache_stampede_2(order, shop):
    make_region_made = dogpile.cache.make_region()  # mention: make_region
    result = make_region_made.get_or_create(order)  # mention: get_or_create


def unrelated(shelf, label):
    shelf.make_region(label)
