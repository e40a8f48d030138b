import redis
import flask_caching
import aiocache
import cachetools
from django.core.cache.cache import get
from django.core.cache.cache import get_many
from django.core.cache.cache import get_or_set
from django.core.cache.cache import set
from django.core.cache.cache import set_many
from django.core.cache.cache import add
from django.core.cache.cache import aget
from django.core.cache.cache import aget_many
from django.core.cache.cache import aget_or_set
from django.core.cache.cache import aset
from django.core.cache.cache import aset_many
from django.core.cache.cache import aadd
from redis.asyncio import Redis


def cache_aside_1(order, shop):
    result = get(order)  # mention: get


def cache_aside_2(order, shop):
    result = get_many(order)  # mention: get_many


def cache_aside_3(order, shop):
    result = get_or_set(order)  # mention: get_or_set


def cache_aside_4(order, shop):
    result = set(order)  # mention: set


def cache_aside_5(order, shop):
    result = set_many(order)  # mention: set_many


def cache_aside_6(order, shop):
    result = add(order)  # mention: add


def cache_aside_7(order, shop):
    result = aget(order)  # mention: aget


def cache_aside_8(order, shop):
    result = aget_many(order)  # mention: aget_many


def cache_aside_9(order, shop):
    result = aget_or_set(order)  # mention: aget_or_set


def cache_aside_10(order, shop):
    result = aset(order)  # mention: aset


def cache_aside_11(order, shop):
    result = aset_many(order)  # mention: aset_many


def cache_aside_12(order, shop):
    result = aadd(order)  # mention: aadd


def cache_aside_13(order, shop):
    redis_made = redis.Redis()
    result = redis_made.get(order)  # mention: get


def cache_aside_14(order, shop):
    strict_redis_made = redis.StrictRedis()
    result = strict_redis_made.mget(order)  # mention: mget


def cache_aside_15(order, shop):
    from_url_made = redis.from_url()
    result = from_url_made.set(order)  # mention: set


def cache_aside_16(order, shop):
    from_url_made = redis.from_url()
    result = from_url_made.mset(order)  # mention: mset


def cache_aside_17(order, shop):
    from_url_made = redis.Redis.from_url()
    result = from_url_made.get(order)  # mention: get


def cache_aside_18(order, shop):
    from_url_made = redis.Redis.from_url()
    result = from_url_made.mget(order)  # mention: mget


def cache_aside_19(order, shop):
    from_url_made = redis.Redis.from_url()
    result = from_url_made.set(order)  # mention: set


def cache_aside_20(order, shop):
    from_url_made = redis.Redis.from_url()
    result = from_url_made.mset(order)  # mention: mset


def cache_aside_21(order, shop):
    redis = Redis()
    result = redis.get(order)  # mention: get


def cache_aside_22(order, shop):
    from_url_made = redis.asyncio.from_url()
    result = from_url_made.mget(order)  # mention: mget


def cache_aside_23(order, shop):
    from_url_made = redis.asyncio.from_url()
    result = from_url_made.set(order)  # mention: set


def cache_aside_24(order, shop):
    from_url_made = redis.asyncio.from_url()
    result = from_url_made.mset(order)  # mention: mset


def cache_aside_25(order, shop):
    from_url_made = Redis.from_url()
    result = from_url_made.get(order)  # mention: get


def cache_aside_26(order, shop):
    from_url_made = Redis.from_url()
    result = from_url_made.mget(order)  # mention: mget


def cache_aside_27(order, shop):
    from_url_made = Redis.from_url()
    result = from_url_made.set(order)  # mention: set


def cache_aside_28(order, shop):
    from_url_made = Redis.from_url()
    result = from_url_made.mset(order)  # mention: mset


def cache_aside_29(order, shop):
    shop.redis.get(order)  # mention: get


def cache_aside_30(order, shop):
    shop.redis_client.mget(order)  # mention: mget


def cache_aside_31(order, shop):
    shop.redis_client.set(order)  # mention: set


def cache_aside_32(order, shop):
    shop.redis_client.mset(order)  # mention: mset


def cache_aside_33(order, shop):
    cache_made = flask_caching.Cache()
    result = cache_made.get(order)  # mention: get


def cache_aside_34(order, shop):
    cache_made = flask_caching.Cache()
    result = cache_made.get_many(order)  # mention: get_many


def cache_aside_35(order, shop):
    cache_made = flask_caching.Cache()
    result = cache_made.set(order)  # mention: set


def cache_aside_36(order, shop):
    cache_made = flask_caching.Cache()
    result = cache_made.set_many(order)  # mention: set_many


def cache_aside_37(order, shop):
    result = shop.redis.get(order)  # mention: get


def cache_aside_38(order, shop):
    result = shop.redis.mget(order)  # mention: mget


def cache_aside_39(order, shop):
    result = shop.redis.set(order)  # mention: set


def cache_aside_40(order, shop):
    result = shop.redis.mset(order)  # mention: mset


cache_made = flask_caching.Cache()
@cache_made.cached  # mention: cached
def cache_aside_41(order):
    return order


cache_made = flask_caching.Cache()
@cache_made.memoize  # mention: memoize
def cache_aside_42(order):
    return order


@aiocache.cached  # mention: cached
def cache_aside_43(order):
    return order


@cachetools.cached  # mention: cached
def cache_aside_44(order):
    return order


@cachetools.cachedmethod  # mention: cachedmethod
def cache_aside_45(order):
    return order


def unrelated(shelf, label):
    get = shelf.count
    mget = shelf.count
    shelf.cached(label)
