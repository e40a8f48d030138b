import redis

client = redis.Redis()


def price_of(product_id):
    client.setex(f"price:{product_id}", 60, "1")


def with_expiry(repository, price):
    repository.update(price)
    client.delete(f"price:{price.id}")  # expect: cache-invalidation-race possible
