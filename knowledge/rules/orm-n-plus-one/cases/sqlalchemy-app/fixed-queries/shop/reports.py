from shop.queries import newest, old_orders, open_orders


def names(session):
    return [order.customer.name for order in open_orders(session)]


async def counts(session):
    for order in await newest(session, 10):
        yield len(order.items)


def old(session):
    for order in old_orders(session).order_by("id"):
        print(order.customer.name)
