import redis
import redlock
import pottery
import kazoo.recipe.lock
from redis.lock import Lock  # mention: Lock


def distributed_lock_1(order, shop):
    redis_made = redis.Redis()
    result = redis_made.lock(order)  # mention: lock


def distributed_lock_2(order, shop):
    from_url_made = redis.from_url()
    result = from_url_made.lock(order)  # mention: lock


def distributed_lock_3(order, shop):
    shop.redis_client.lock(order)  # mention: lock


def distributed_lock_4(order, shop):
    lock_ = Lock("books")  # mention: Lock


def distributed_lock_5(order, shop):
    redlock_ = redlock.Redlock("books")  # mention: Redlock


def distributed_lock_6(order, shop):
    redlock_ = pottery.Redlock("books")  # mention: Redlock


def distributed_lock_7(order, shop):
    lock_ = kazoo.recipe.lock.Lock("books")  # mention: Lock


def unrelated(shelf, label):
    count = shelf.count
    shelf.Lock(label)
