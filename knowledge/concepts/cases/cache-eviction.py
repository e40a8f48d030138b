import functools
import cachetools
from cachetools.func import lru_cache
from cachetools.func import lfu_cache
from cachetools.func import fifo_cache
from cachetools.func import rr_cache


@functools.lru_cache  # mention: lru_cache
def cache_eviction_1(order):
    return order


@functools.cache  # mention: cache
def cache_eviction_2(order):
    return order


@lru_cache  # mention: lru_cache
def cache_eviction_3(order):
    return order


@lfu_cache  # mention: lfu_cache
def cache_eviction_4(order):
    return order


@fifo_cache  # mention: fifo_cache
def cache_eviction_5(order):
    return order


@rr_cache  # mention: rr_cache
def cache_eviction_6(order):
    return order


def cache_eviction_7(order, shop):
    result = functools.lru_cache(order)  # mention: lru_cache


def cache_eviction_8(order, shop):
    result = cachetools.LRUCache(order)  # mention: LRUCache


def cache_eviction_9(order, shop):
    result = cachetools.LFUCache(order)  # mention: LFUCache


def cache_eviction_10(order, shop):
    result = cachetools.FIFOCache(order)  # mention: FIFOCache


def cache_eviction_11(order, shop):
    result = cachetools.RRCache(order)  # mention: RRCache


def cache_eviction_12(order, shop):
    shop.config_set("maxmemory")  # mention: config_set


def cache_eviction_13(order, shop):
    shop.config_set("maxmemory-policy")  # mention: config_set


def cache_eviction_14(order, shop):
    shop.config_set("maxmemory-samples")  # mention: config_set


def unrelated(shelf, label):
    shelf.lru_cache(label)
    shelf.LRUCache(label)
    config_set = shelf.count


def labels(shelf):
    shelf.label("maxmemory")
