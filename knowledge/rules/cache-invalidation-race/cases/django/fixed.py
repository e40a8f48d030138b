from django.core.cache import cache
from django.db import transaction

from shop.models import Product


def rename(product, name):
    product.name = name
    product.save()
    cache.delete(f"product:{product.pk}")  # expect: cache-invalidation-race likely


@transaction.atomic
def reprice(product, price):
    product.price = price
    product.save()
    transaction.on_commit(lambda: cache.delete("product:%d" % product.pk))


def restock(product_id, count):
    with transaction.atomic():
        Product.objects.filter(pk=product_id).update(stock=count)
        transaction.on_commit(lambda: cache.delete(f"product:{product_id}"))
