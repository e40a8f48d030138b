from shop.models import Order


def titles():
    return [order.title for order in Order.objects.select_related('customer').all()]


def totals():
    for order in Order.objects.prefetch_related('items').filter(number__startswith="A"):
        print(order.short(), order.total())


def sorted_by_total():
    return sorted(Order.objects.prefetch_related('items').all(), key=lambda order: order.total())


# No fix: the items would be loaded in advance, and queried again all the same.
def progress():
    return [order.progress() for order in Order.objects.all()]  # expect: orm-n-plus-one likely
