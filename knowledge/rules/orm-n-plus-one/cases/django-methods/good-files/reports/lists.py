from shop.models import Order


def titles():
    return [order.title for order in Order.objects.select_related("customer")]


def totals():
    for order in Order.objects.prefetch_related("items"):
        print(order.short(), order.total())


def numbers():
    return [order.short() for order in Order.objects.all()]


def one(pk):
    order = Order.objects.get(pk=pk)
    return order.title, order.total()


def handed_in(orders):
    return [order.title for order in orders]
