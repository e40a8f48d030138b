from .models import Order


def open_orders():
    return Order.objects.filter(paid=None)


def address(order):
    return f"{order.number}: {order.customer.name}"


def key(order):
    return f"{order.number}: {order.customer_id}, {order.placed.isoformat()}"


def short(order, long):
    if long:
        return order.customer.name
    return order.number


def hand_over(order):
    order.customer.orders_count += 1
    order.customer.save()
