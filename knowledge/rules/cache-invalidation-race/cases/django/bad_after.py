from django.core.cache import cache

from shop.models import Product


def archive(product_id):
    Product.objects.filter(pk=product_id).update(archived=True)
    cache.delete(f"archive:{product_id}")  # expect: cache-invalidation-race likely
