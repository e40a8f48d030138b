from django.core.cache import cache
from django.db import DatabaseError, transaction

from shop.models import Order, Product


@transaction.atomic
def reprice(product, price):
    product.price = price
    product.save()
    key = f"product:{product.pk}"
    transaction.on_commit(lambda: cache.delete(key))


def twice(product):
    cache.delete(f"product:{product.pk}")
    product.save()
    cache.delete(f"product:{product.pk}")


def locked(order):
    cache.add(f"lock:{order.pk}", 1, 30)
    order.save()
    cache.delete(f"lock:{order.pk}")


def unrelated(order, user):
    cache.delete(f"profile:{user.pk}")
    order.save()


def in_memory(cache_, product):
    product.save()
    del cache_[product.pk]


def either(product, remove):
    if remove:
        cache.delete(f"product:{product.pk}")
        return
    product.save()


def filled(product_id):
    key = f"product:{product_id}"
    product = cache.get(key) or Product.objects.get(pk=product_id)
    cache.set(key, product, 60)
    return product


def code(user, order):
    order.confirm()
    cache.delete(f"verification-code:{user.pk}")
    user.save()


def read_only(product_id):
    cache.delete(f"product:{product_id}")
    return Order.objects.filter(product_id=product_id).count()


# What is removed here goes with a write that failed.
def failed(product):
    key = f"product:{product.pk}"
    try:
        product.save()
    except DatabaseError:
        cache.delete(key)
        raise
