import django


def query_plan_1(order, shop):
    shop.explain(order)  # mention: explain


def query_plan_2(order, shop):
    shop.aexplain(order)  # mention: aexplain


def query_plan_3(order, shop):
    shop.objects.explain(order)  # mention: explain


def unrelated(shelf, label):
    explain = shelf.count
    count = shelf.count
