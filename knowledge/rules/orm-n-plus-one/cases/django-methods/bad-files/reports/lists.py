from shop.models import Order


def titles():
    return [order.title for order in Order.objects.all()]  # expect: orm-n-plus-one likely


def totals():
    for order in Order.objects.filter(number__startswith="A"):
        print(order.short(), order.total())  # expect: orm-n-plus-one likely


def sorted_by_total():
    return sorted(Order.objects.all(), key=lambda order: order.total())  # expect: orm-n-plus-one likely


# No fix: the items would be loaded in advance, and queried again all the same.
def progress():
    return [order.progress() for order in Order.objects.all()]  # expect: orm-n-plus-one likely
