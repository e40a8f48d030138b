import pkgutil


def namespace_1(order, shop):
    result = pkgutil.extend_path(order)  # mention: extend_path


def unrelated(shelf, label):
    shelf.extend_path(label)
