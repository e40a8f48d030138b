import redis
import cachetools
from django.core.cache.cache import touch
from django.core.cache.cache import atouch
from redis.asyncio import Redis
from django.core.cache.cache import set
from django.core.cache.cache import set_many
from django.core.cache.cache import add
from django.core.cache.cache import get_or_set
from django.core.cache.cache import aset
from django.core.cache.cache import aset_many
from django.core.cache.cache import aadd
from django.core.cache.cache import aget_or_set
from cachetools.func import ttl_cache


def cache_expiry_1(order, shop):
    shop.setex(order)  # mention: setex


def cache_expiry_2(order, shop):
    shop.psetex(order)  # mention: psetex


def cache_expiry_3(order, shop):
    shop.expireat(order)  # mention: expireat


def cache_expiry_4(order, shop):
    shop.pexpire(order)  # mention: pexpire


def cache_expiry_5(order, shop):
    shop.pexpireat(order)  # mention: pexpireat


def cache_expiry_6(order, shop):
    result = touch(order)  # mention: touch


def cache_expiry_7(order, shop):
    result = atouch(order)  # mention: atouch


def cache_expiry_8(order, shop):
    redis_made = redis.Redis()
    result = redis_made.expire(order)  # mention: expire


def cache_expiry_9(order, shop):
    strict_redis_made = redis.StrictRedis()
    result = strict_redis_made.ttl(order)  # mention: ttl


def cache_expiry_10(order, shop):
    from_url_made = redis.from_url()
    result = from_url_made.pttl(order)  # mention: pttl


def cache_expiry_11(order, shop):
    from_url_made = redis.from_url()
    result = from_url_made.persist(order)  # mention: persist


def cache_expiry_12(order, shop):
    from_url_made = redis.from_url()
    result = from_url_made.getex(order)  # mention: getex


def cache_expiry_13(order, shop):
    from_url_made = redis.Redis.from_url()
    result = from_url_made.expire(order)  # mention: expire


def cache_expiry_14(order, shop):
    from_url_made = redis.Redis.from_url()
    result = from_url_made.ttl(order)  # mention: ttl


def cache_expiry_15(order, shop):
    from_url_made = redis.Redis.from_url()
    result = from_url_made.pttl(order)  # mention: pttl


def cache_expiry_16(order, shop):
    from_url_made = redis.Redis.from_url()
    result = from_url_made.persist(order)  # mention: persist


def cache_expiry_17(order, shop):
    from_url_made = redis.Redis.from_url()
    result = from_url_made.getex(order)  # mention: getex


def cache_expiry_18(order, shop):
    redis = Redis()
    result = redis.expire(order)  # mention: expire


def cache_expiry_19(order, shop):
    from_url_made = redis.asyncio.from_url()
    result = from_url_made.ttl(order)  # mention: ttl


def cache_expiry_20(order, shop):
    from_url_made = redis.asyncio.from_url()
    result = from_url_made.pttl(order)  # mention: pttl


def cache_expiry_21(order, shop):
    from_url_made = redis.asyncio.from_url()
    result = from_url_made.persist(order)  # mention: persist


def cache_expiry_22(order, shop):
    from_url_made = redis.asyncio.from_url()
    result = from_url_made.getex(order)  # mention: getex


def cache_expiry_23(order, shop):
    from_url_made = Redis.from_url()
    result = from_url_made.expire(order)  # mention: expire


def cache_expiry_24(order, shop):
    from_url_made = Redis.from_url()
    result = from_url_made.ttl(order)  # mention: ttl


def cache_expiry_25(order, shop):
    from_url_made = Redis.from_url()
    result = from_url_made.pttl(order)  # mention: pttl


def cache_expiry_26(order, shop):
    from_url_made = Redis.from_url()
    result = from_url_made.persist(order)  # mention: persist


def cache_expiry_27(order, shop):
    from_url_made = Redis.from_url()
    result = from_url_made.getex(order)  # mention: getex


def cache_expiry_28(order, shop):
    shop.redis.expire(order)  # mention: expire


def cache_expiry_29(order, shop):
    shop.redis_client.ttl(order)  # mention: ttl


def cache_expiry_30(order, shop):
    shop.redis_client.pttl(order)  # mention: pttl


def cache_expiry_31(order, shop):
    shop.redis_client.persist(order)  # mention: persist


def cache_expiry_32(order, shop):
    result = cachetools.TTLCache(order)  # mention: TTLCache


def cache_expiry_33(order, shop):
    result = cachetools.TLRUCache(order)  # mention: TLRUCache


def cache_expiry_34(order, shop):
    result = shop.redis.expire(order)  # mention: expire


def cache_expiry_35(order, shop):
    result = shop.client.ttl(order)  # mention: ttl


def cache_expiry_36(order, shop):
    result = shop.pipe.pttl(order)  # mention: pttl


def cache_expiry_37(order, shop):
    result = shop.pipeline.persist(order)  # mention: persist


def cache_expiry_38(order, shop):
    shop.set(ex=3)  # mention: set


def cache_expiry_39(order, shop):
    shop.set(px=3)  # mention: set


def cache_expiry_40(order, shop):
    shop.set(exat=3)  # mention: set


def cache_expiry_41(order, shop):
    shop.set(pxat=3)  # mention: set


def cache_expiry_42(order, shop):
    shop.set(keepttl=3)  # mention: set


def cache_expiry_43(order, shop):
    result = set(timeout=3)  # mention: timeout


def cache_expiry_44(order, shop):
    result = set_many(timeout=3)  # mention: timeout


def cache_expiry_45(order, shop):
    result = add(timeout=3)  # mention: timeout


def cache_expiry_46(order, shop):
    result = get_or_set(timeout=3)  # mention: timeout


def cache_expiry_47(order, shop):
    result = aset(timeout=3)  # mention: timeout


def cache_expiry_48(order, shop):
    result = aset_many(timeout=3)  # mention: timeout


def cache_expiry_49(order, shop):
    result = aadd(timeout=3)  # mention: timeout


def cache_expiry_50(order, shop):
    result = aget_or_set(timeout=3)  # mention: timeout


@ttl_cache  # mention: ttl_cache
def cache_expiry_51(order):
    return order


def unrelated(shelf, label):
    setex = shelf.count
    expire = shelf.count
    set = shelf.count
    shelf.set_many(label)
    shelf.ttl_cache(label)
