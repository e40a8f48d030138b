from shop.queries import newest, old_orders, open_orders


def names(session):
    return [order.customer.name for order in open_orders(session)]  # expect: orm-n-plus-one


async def counts(session):
    for order in await newest(session, 10):
        yield len(order.items)  # expect: orm-n-plus-one


def old(session):
    for order in old_orders(session).order_by("id"):
        print(order.customer.name)  # expect: orm-n-plus-one likely
