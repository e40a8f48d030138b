def update_product(product):
    db.save(product)
    cache.delete(f"product-{product.id}")  # expect: cache-invalidation-race likely
