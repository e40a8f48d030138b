import functools


def anonymous_function_1(order, shop):
    result = sorted(order, key=lambda line: line.price)  # mention: key


def anonymous_function_2(order, shop):
    result = min(order, key=lambda line: line.price)  # mention: key


def anonymous_function_3(order, shop):
    result = max(order, key=lambda line: line.price)  # mention: key


def anonymous_function_4(order, shop):
    result = functools.partial(order)


def unrelated(shelf, label):
    shelf.sorted(label)
    shelf.partial(label)


def labels(shelf):
    shelf.label("key")


def longest(lines):
    return max(lines, key=len)
