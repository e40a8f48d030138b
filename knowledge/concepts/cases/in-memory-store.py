import redis
import valkey
from redis.asyncio import Redis  # mention: Redis
from redis.cluster import RedisCluster  # mention: RedisCluster
from pymemcache.client.base import Client  # mention: Client


def in_memory_store_1(order, shop):
    redis_ = redis.Redis("books")  # mention: Redis


def in_memory_store_2(order, shop):
    strict_redis_ = redis.StrictRedis("books")  # mention: StrictRedis


def in_memory_store_3(order, shop):
    redis_ = Redis("books")  # mention: Redis


def in_memory_store_4(order, shop):
    redis_cluster_ = RedisCluster("books")  # mention: RedisCluster


def in_memory_store_5(order, shop):
    valkey_ = valkey.Valkey("books")  # mention: Valkey


def in_memory_store_6(order, shop):
    client_ = Client("books")  # mention: Client


def in_memory_store_7(order, shop):
    shop.hset(order)  # mention: hset


def in_memory_store_8(order, shop):
    shop.hgetall(order)  # mention: hgetall


def in_memory_store_9(order, shop):
    shop.zadd(order)  # mention: zadd


def in_memory_store_10(order, shop):
    shop.zrange(order)  # mention: zrange


def in_memory_store_11(order, shop):
    shop.zrangebyscore(order)  # mention: zrangebyscore


def in_memory_store_12(order, shop):
    shop.zincrby(order)  # mention: zincrby


def in_memory_store_13(order, shop):
    shop.lpush(order)  # mention: lpush


def in_memory_store_14(order, shop):
    shop.rpush(order)  # mention: rpush


def in_memory_store_15(order, shop):
    shop.brpop(order)  # mention: brpop


def in_memory_store_16(order, shop):
    shop.sadd(order)  # mention: sadd


def in_memory_store_17(order, shop):
    shop.smembers(order)  # mention: smembers


def unrelated(shelf, label):
    shelf.Redis(label)
    hset = shelf.count
