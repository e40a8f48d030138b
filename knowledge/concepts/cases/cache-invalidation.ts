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
import { revalidateTag } from 'next/cache'
import { revalidatePath } from 'next/cache'
import { updateTag } from 'next/cache'

export async function cacheInvalidation1(order, shop) {
  const made = createClient()
  const result = made.del(order) // mention: del
}

export async function cacheInvalidation2(order, shop) {
  const made = createClient()
  const result = made.unlink(order) // mention: unlink
}

export function cacheInvalidation3(order, connection: RedisConnection) {
  return connection.del(order) // mention: del
}

export function cacheInvalidation4(order, connection: RedisConnection) {
  return connection.unlink(order) // mention: unlink
}

export async function cacheInvalidation5(order, shop) {
  const redisClientTypeInstance = new RedisClientType()
  const result = redisClientTypeInstance.del(order) // mention: del
}

export async function cacheInvalidation6(order, shop) {
  const redisClientTypeClientInstance = new RedisClientTypeClient()
  const result = redisClientTypeClientInstance.unlink(order) // mention: unlink
}

export async function cacheInvalidation7(order, shop) {
  const createClientClientInstance = createClientClient()
  const result = createClientClientInstance.del(order) // mention: del
}

export async function cacheInvalidation8(order, shop) {
  const createClientClientInstance = createClientClient()
  const result = createClientClientInstance.unlink(order) // mention: unlink
}

export async function cacheInvalidation9(order, shop) {
  shop.redis.del(order) // mention: del
}

export async function cacheInvalidation10(order, shop) {
  shop.redis.unlink(order) // mention: unlink
}

export async function cacheInvalidation11(order, shop) {
  shop.redis.del(order) // mention: del
}

export async function cacheInvalidation12(order, shop) {
  shop.redisClient.unlink(order) // mention: unlink
}

export async function cacheInvalidation13(order, shop) {
  const cacheInstance = new Cache()
  const result = cacheInstance.del(order) // mention: del
}

export async function cacheInvalidation14(order, shop) {
  const cachingInstance = caching()
  const result = cachingInstance.mdel(order) // mention: mdel
}

export async function cacheInvalidation15(order, shop) {
  const createCacheInstance = createCache()
  const result = createCacheInstance.clear(order) // mention: clear
}

export async function cacheInvalidation16(order, shop) {
  const createCacheInstance = createCache()
  const result = createCacheInstance.reset(order) // mention: reset
}

export async function cacheInvalidation17(order, shop) {
  const cacheCacheManagerInstance = new CacheCacheManager()
  const result = cacheCacheManagerInstance.del(order) // mention: del
}

export async function cacheInvalidation18(order, shop) {
  const cacheCacheManagerInstance = new CacheCacheManager()
  const result = cacheCacheManagerInstance.mdel(order) // mention: mdel
}

export async function cacheInvalidation19(order, shop) {
  const cacheCacheManagerInstance = new CacheCacheManager()
  const result = cacheCacheManagerInstance.clear(order) // mention: clear
}

export async function cacheInvalidation20(order, shop) {
  const nodeCacheInstance = nodeCache()
  const result = nodeCacheInstance.del(order) // mention: del
}

export async function cacheInvalidation21(order, shop) {
  const nodeCacheInstance = nodeCache()
  const result = nodeCacheInstance.take(order) // mention: take
}

export async function cacheInvalidation22(order, shop) {
  const nodeCacheInstance = nodeCache()
  const result = nodeCacheInstance.flushAll(order) // mention: flushAll
}

export async function cacheInvalidation23(order, shop) {
  const result = revalidateTag(order) // mention: revalidateTag
}

export async function cacheInvalidation24(order, shop) {
  const result = revalidatePath(order) // mention: revalidatePath
}

export async function cacheInvalidation25(order, shop) {
  const result = updateTag(order) // mention: updateTag
}

export async function cacheInvalidation26(order, shop) {
  shop.client.del(order) // mention: del
}

export async function cacheInvalidation27(order, shop) {
  shop.client.unlink(order) // mention: unlink
}

export function unrelated(shelf, label) {
  const unlinkText = shelf.count
  const countText = shelf.count
}
