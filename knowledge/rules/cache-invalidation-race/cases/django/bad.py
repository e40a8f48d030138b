from django.core.cache import cache
from django.db import transaction

from shop.models import Product


def rename(product, name):
    product.name = name
    cache.delete(f"product:{product.pk}")  # expect: cache-invalidation-race likely
    product.save()


@transaction.atomic
def reprice(product, price):
    product.price = price
    product.save()
    cache.delete("product:%d" % product.pk)  # expect: cache-invalidation-race likely


def restock(product_id, count):
    with transaction.atomic():
        Product.objects.filter(pk=product_id).update(stock=count)
        cache.delete(f"product:{product_id}")  # expect: cache-invalidation-race
