from django.db import models


class Order(models.Model):
    number = models.CharField(max_length=20)


class Item(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="items")
    price = models.IntegerField()


def dear():
    for order in Order.objects.prefetch_related("items"):
        print(order.items.filter(price__gt=100).count())  # expect: orm-eager-defeated


def newest():
    orders = Order.objects.prefetch_related("items")
    return [order.items.order_by("-pk").first() for order in orders]  # expect: orm-eager-defeated
