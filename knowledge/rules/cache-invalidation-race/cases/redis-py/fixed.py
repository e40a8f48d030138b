import redis

client = redis.Redis()


def drop_first(repository, user):
    repository.save(user)
    client.delete(f"user:{user.id}")  # expect: cache-invalidation-race likely
