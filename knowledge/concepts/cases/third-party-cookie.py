def third_party_cookie_1(order, shop):
    shop.set_cookie(domain=3)  # mention: set_cookie


def unrelated(shelf, label):
    set_cookie = shelf.count


def labels(shelf):
    shelf.label("domain")
