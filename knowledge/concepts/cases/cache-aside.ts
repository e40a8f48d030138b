import { createClient } from 'redis'
import type { Redis as RedisConnection } from 'ioredis'
import { RedisClientType } from 'redis'
import { RedisClientType as RedisClientTypeClient } from '@redis/client'
import { createClient as createClientClient } from '@redis/client'
import { Cache } from 'cache-manager'
import { caching } from 'cache-manager'
import { createCache } from 'cache-manager'
import { Cache as CacheCacheManager } from '@nestjs/cache-manager'
import nodeCache from 'node-cache'
import { unstable_cache } from 'next/cache'
import { CacheInterceptor } from '@nestjs/cache-manager'

export async function cacheAside1(order, shop) {
  const made = createClient()
  const result = made.get(order) // mention: get
}

export async function cacheAside2(order, shop) {
  const made = createClient()
  const result = made.mget(order) // mention: mget
}

export async function cacheAside3(order, shop) {
  const made = createClient()
  const result = made.mGet(order) // mention: mGet
}

export async function cacheAside4(order, shop) {
  const made = createClient()
  const result = made.set(order) // mention: set
}

export async function cacheAside5(order, shop) {
  const made = createClient()
  const result = made.mset(order) // mention: mset
}

export async function cacheAside6(order, shop) {
  const made = createClient()
  const result = made.mSet(order) // mention: mSet
}

export function cacheAside7(order, connection: RedisConnection) {
  return connection.get(order) // mention: get
}

export function cacheAside8(order, connection: RedisConnection) {
  return connection.mget(order) // mention: mget
}

export function cacheAside9(order, connection: RedisConnection) {
  return connection.set(order) // mention: set
}

export function cacheAside10(order, connection: RedisConnection) {
  return connection.mset(order) // mention: mset
}

export async function cacheAside11(order, shop) {
  const redisClientTypeInstance = new RedisClientType()
  const result = redisClientTypeInstance.get(order) // mention: get
}

export async function cacheAside12(order, shop) {
  const redisClientTypeClientInstance = new RedisClientTypeClient()
  const result = redisClientTypeClientInstance.mGet(order) // mention: mGet
}

export async function cacheAside13(order, shop) {
  const redisClientTypeClientInstance = new RedisClientTypeClient()
  const result = redisClientTypeClientInstance.set(order) // mention: set
}

export async function cacheAside14(order, shop) {
  const redisClientTypeClientInstance = new RedisClientTypeClient()
  const result = redisClientTypeClientInstance.mSet(order) // mention: mSet
}

export async function cacheAside15(order, shop) {
  const createClientClientInstance = createClientClient()
  const result = createClientClientInstance.get(order) // mention: get
}

export async function cacheAside16(order, shop) {
  const createClientClientInstance = createClientClient()
  const result = createClientClientInstance.mGet(order) // mention: mGet
}

export async function cacheAside17(order, shop) {
  const createClientClientInstance = createClientClient()
  const result = createClientClientInstance.set(order) // mention: set
}

export async function cacheAside18(order, shop) {
  const createClientClientInstance = createClientClient()
  const result = createClientClientInstance.mSet(order) // mention: mSet
}

export async function cacheAside19(order, shop) {
  shop.redis.get(order) // mention: get
}

export async function cacheAside20(order, shop) {
  shop.redisClient.mget(order) // mention: mget
}

export async function cacheAside21(order, shop) {
  shop.redisClient.mGet(order) // mention: mGet
}

export async function cacheAside22(order, shop) {
  shop.redisClient.set(order) // mention: set
}

export async function cacheAside23(order, shop) {
  const cacheInstance = new Cache()
  const result = cacheInstance.get(order) // mention: get
}

export async function cacheAside24(order, shop) {
  const cachingInstance = caching()
  const result = cachingInstance.mget(order) // mention: mget
}

export async function cacheAside25(order, shop) {
  const createCacheInstance = createCache()
  const result = createCacheInstance.set(order) // mention: set
}

export async function cacheAside26(order, shop) {
  const createCacheInstance = createCache()
  const result = createCacheInstance.mset(order) // mention: mset
}

export async function cacheAside27(order, shop) {
  const createCacheInstance = createCache()
  const result = createCacheInstance.wrap(order) // mention: wrap
}

export async function cacheAside28(order, shop) {
  const cacheCacheManagerInstance = new CacheCacheManager()
  const result = cacheCacheManagerInstance.get(order) // mention: get
}

export async function cacheAside29(order, shop) {
  const cacheCacheManagerInstance = new CacheCacheManager()
  const result = cacheCacheManagerInstance.mget(order) // mention: mget
}

export async function cacheAside30(order, shop) {
  const cacheCacheManagerInstance = new CacheCacheManager()
  const result = cacheCacheManagerInstance.set(order) // mention: set
}

export async function cacheAside31(order, shop) {
  const cacheCacheManagerInstance = new CacheCacheManager()
  const result = cacheCacheManagerInstance.mset(order) // mention: mset
}

export async function cacheAside32(order, shop) {
  const cacheCacheManagerInstance = new CacheCacheManager()
  const result = cacheCacheManagerInstance.wrap(order) // mention: wrap
}

export async function cacheAside33(order, shop) {
  const nodeCacheInstance = nodeCache()
  const result = nodeCacheInstance.get(order) // mention: get
}

export async function cacheAside34(order, shop) {
  const nodeCacheInstance = nodeCache()
  const result = nodeCacheInstance.mget(order) // mention: mget
}

export async function cacheAside35(order, shop) {
  const nodeCacheInstance = nodeCache()
  const result = nodeCacheInstance.set(order) // mention: set
}

export async function cacheAside36(order, shop) {
  const nodeCacheInstance = nodeCache()
  const result = nodeCacheInstance.mset(order) // mention: mset
}

export async function cacheAside37(order, shop) {
  const result = unstable_cache(order) // mention: unstable_cache
}

export async function cacheAside38(order, shop) {
  shop.redis.get(order) // mention: get
}

export async function cacheAside39(order, shop) {
  shop.redis.mget(order) // mention: mget
}

export async function cacheAside40(order, shop) {
  shop.redis.mGet(order) // mention: mGet
}

export async function cacheAside41(order, shop) {
  shop.redis.set(order) // mention: set
}

export async function cacheAside42(order, shop) {
  const level = CacheInterceptor // mention: CacheInterceptor
}

export function unrelated(shelf, label) {
  const getText = shelf.count
  const mgetText = shelf.count
  shelf.CacheInterceptor(label)
}
