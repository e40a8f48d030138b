import redis
import flask_caching
from django.core.cache.cache import delete
from django.core.cache.cache import delete_many
from django.core.cache.cache import clear
from django.core.cache.cache import incr_version
from django.core.cache.cache import adelete
from django.core.cache.cache import adelete_many
from django.core.cache.cache import aclear
from redis.asyncio import Redis


def cache_invalidation_1(order, shop):
    result = delete(order)  # mention: delete


def cache_invalidation_2(order, shop):
    result = delete_many(order)  # mention: delete_many


def cache_invalidation_3(order, shop):
    result = clear(order)  # mention: clear


def cache_invalidation_4(order, shop):
    result = incr_version(order)  # mention: incr_version


def cache_invalidation_5(order, shop):
    result = adelete(order)  # mention: adelete


def cache_invalidation_6(order, shop):
    result = adelete_many(order)  # mention: adelete_many


def cache_invalidation_7(order, shop):
    result = aclear(order)  # mention: aclear


def cache_invalidation_8(order, shop):
    redis_made = redis.Redis()
    result = redis_made.delete(order)  # mention: delete


def cache_invalidation_9(order, shop):
    strict_redis_made = redis.StrictRedis()
    result = strict_redis_made.unlink(order)  # mention: unlink


def cache_invalidation_10(order, shop):
    from_url_made = redis.from_url()
    result = from_url_made.unlink(order)  # mention: unlink


def cache_invalidation_11(order, shop):
    from_url_made = redis.Redis.from_url()
    result = from_url_made.delete(order)  # mention: delete


def cache_invalidation_12(order, shop):
    from_url_made = redis.Redis.from_url()
    result = from_url_made.unlink(order)  # mention: unlink


def cache_invalidation_13(order, shop):
    redis = Redis()
    result = redis.delete(order)  # mention: delete


def cache_invalidation_14(order, shop):
    from_url_made = redis.asyncio.from_url()
    result = from_url_made.unlink(order)  # mention: unlink


def cache_invalidation_15(order, shop):
    from_url_made = Redis.from_url()
    result = from_url_made.delete(order)  # mention: delete


def cache_invalidation_16(order, shop):
    from_url_made = Redis.from_url()
    result = from_url_made.unlink(order)  # mention: unlink


def cache_invalidation_17(order, shop):
    shop.redis.delete(order)  # mention: delete


def cache_invalidation_18(order, shop):
    shop.redis_client.unlink(order)  # mention: unlink


def cache_invalidation_19(order, shop):
    cache_made = flask_caching.Cache()
    result = cache_made.delete(order)  # mention: delete


def cache_invalidation_20(order, shop):
    cache_made = flask_caching.Cache()
    result = cache_made.delete_many(order)  # mention: delete_many


def cache_invalidation_21(order, shop):
    cache_made = flask_caching.Cache()
    result = cache_made.delete_memoized(order)  # mention: delete_memoized


def cache_invalidation_22(order, shop):
    cache_made = flask_caching.Cache()
    result = cache_made.clear(order)  # mention: clear


def cache_invalidation_23(order, shop):
    shop.cache_clear(order)  # mention: cache_clear


def cache_invalidation_24(order, shop):
    shop.delete_memoized(order)  # mention: delete_memoized


def cache_invalidation_25(order, shop):
    result = shop.redis.delete(order)  # mention: delete


def cache_invalidation_26(order, shop):
    result = shop.redis.unlink(order)  # mention: unlink


def unrelated(shelf, label):
    shelf.delete_many(label)
    unlink = shelf.count
