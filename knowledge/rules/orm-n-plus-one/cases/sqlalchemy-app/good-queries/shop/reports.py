from sqlalchemy.orm import joinedload

from shop.models import Order
from shop.queries import old_orders, open_orders, pairs


def names(session):
    return [order.customer.name for order in open_orders(session)]


def old(session):
    for order in old_orders(session).options(joinedload(Order.customer)):
        print(order.customer.name, len(order.items))


def keys(session):
    return {row.id: row.customer_id for row in pairs(session)}
