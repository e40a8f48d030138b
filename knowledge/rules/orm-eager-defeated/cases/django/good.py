from django.db import models
from django.db.models import Prefetch


class Order(models.Model):
    number = models.CharField(max_length=20)


class Item(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="items")
    price = models.IntegerField()


def dear():
    for order in Order.objects.prefetch_related("items"):
        print(len([item for item in order.items.all() if item.price > 100]))


def counted():
    for order in Order.objects.prefetch_related("items"):
        print(order.items.count(), order.items.all(), order.items.exists())


def loaded_as_asked():
    items = Item.objects.filter(price__gt=100)
    for order in Order.objects.prefetch_related(Prefetch("items", queryset=items, to_attr="dear_items")):
        print(order.dear_items)


def one(pk):
    order = Order.objects.prefetch_related("items").get(pk=pk)
    return order.items.filter(price__gt=100).count()
