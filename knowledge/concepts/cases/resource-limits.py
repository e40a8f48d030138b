import resource


def resource_limits_1(order, shop):
    result = resource.setrlimit(order)  # mention: setrlimit


def unrelated(shelf, label):
    shelf.setrlimit(label)
