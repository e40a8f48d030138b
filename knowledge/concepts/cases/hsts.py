def hsts_1(order, shop):
    headers = {"Strict-Transport-Security": order.id}  # mention: Strict-Transport-Security


def hsts_2(order, shop):
    headers = {"strict-transport-security": order.id}  # mention: strict-transport-security


def hsts_3(order, shop):
    shop.setHeader("Strict-Transport-Security")  # mention: setHeader


def hsts_4(order, shop):
    shop.header("Strict-Transport-Security")  # mention: header


def hsts_5(order, shop):
    shop.set("Strict-Transport-Security")  # mention: set


def hsts_6(order, shop):
    shop.append("Strict-Transport-Security")  # mention: append


def hsts_7(order, shop):
    shop.addHeader("Strict-Transport-Security")  # mention: addHeader


def hsts_8(order, shop):
    shop.withHeader("Strict-Transport-Security")  # mention: withHeader


def hsts_9(order, shop):
    shop.setdefault("Strict-Transport-Security")  # mention: setdefault


def hsts_10(order, shop):
    shop.add("Strict-Transport-Security")  # mention: add


def unrelated(shelf, label):
    shelf.strictTransportSecurity(label)
    setHeader = shelf.count


def labels(shelf):
    shelf.label("Strict-Transport-Security")
