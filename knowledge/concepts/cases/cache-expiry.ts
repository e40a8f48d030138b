import { createClient } from 'redis'
import type { Redis as RedisConnection } from 'ioredis'
import { RedisClientType } from 'redis'
import { RedisClientType as RedisClientTypeClient } from '@redis/client'
import { createClient as createClientClient } from '@redis/client'
import nodeCache from 'node-cache'
import lruCache from 'lru-cache'
import { LRUCache } from 'lru-cache'
import { CacheTTL } from '@nestjs/cache-manager'

export async function cacheExpiry1(order, shop) {
  shop.setex(order) // mention: setex
}

export async function cacheExpiry2(order, shop) {
  shop.setEx(order) // mention: setEx
}

export async function cacheExpiry3(order, shop) {
  shop.psetex(order) // mention: psetex
}

export async function cacheExpiry4(order, shop) {
  shop.pSetEx(order) // mention: pSetEx
}

export async function cacheExpiry5(order, shop) {
  shop.pexpire(order) // mention: pexpire
}

export async function cacheExpiry6(order, shop) {
  shop.pExpire(order) // mention: pExpire
}

export async function cacheExpiry7(order, shop) {
  shop.pexpireat(order) // mention: pexpireat
}

export async function cacheExpiry8(order, shop) {
  shop.pExpireAt(order) // mention: pExpireAt
}

export async function cacheExpiry9(order, shop) {
  shop.expireat(order) // mention: expireat
}

export async function cacheExpiry10(order, shop) {
  shop.expireAt(order) // mention: expireAt
}

export async function cacheExpiry11(order, shop) {
  const made = createClient()
  const result = made.expire(order) // mention: expire
}

export async function cacheExpiry12(order, shop) {
  const made = createClient()
  const result = made.ttl(order) // mention: ttl
}

export async function cacheExpiry13(order, shop) {
  const made = createClient()
  const result = made.pttl(order) // mention: pttl
}

export async function cacheExpiry14(order, shop) {
  const made = createClient()
  const result = made.pTTL(order) // mention: pTTL
}

export async function cacheExpiry15(order, shop) {
  const made = createClient()
  const result = made.persist(order) // mention: persist
}

export async function cacheExpiry16(order, shop) {
  const made = createClient()
  const result = made.getex(order) // mention: getex
}

export async function cacheExpiry17(order, shop) {
  const made = createClient()
  const result = made.getEx(order) // mention: getEx
}

export function cacheExpiry18(order, connection: RedisConnection) {
  return connection.expire(order) // mention: expire
}

export function cacheExpiry19(order, connection: RedisConnection) {
  return connection.ttl(order) // mention: ttl
}

export function cacheExpiry20(order, connection: RedisConnection) {
  return connection.pttl(order) // mention: pttl
}

export function cacheExpiry21(order, connection: RedisConnection) {
  return connection.persist(order) // mention: persist
}

export function cacheExpiry22(order, connection: RedisConnection) {
  return connection.getex(order) // mention: getex
}

export async function cacheExpiry23(order, shop) {
  const redisClientTypeInstance = new RedisClientType()
  const result = redisClientTypeInstance.expire(order) // mention: expire
}

export async function cacheExpiry24(order, shop) {
  const redisClientTypeClientInstance = new RedisClientTypeClient()
  const result = redisClientTypeClientInstance.ttl(order) // mention: ttl
}

export async function cacheExpiry25(order, shop) {
  const redisClientTypeClientInstance = new RedisClientTypeClient()
  const result = redisClientTypeClientInstance.pTTL(order) // mention: pTTL
}

export async function cacheExpiry26(order, shop) {
  const redisClientTypeClientInstance = new RedisClientTypeClient()
  const result = redisClientTypeClientInstance.persist(order) // mention: persist
}

export async function cacheExpiry27(order, shop) {
  const redisClientTypeClientInstance = new RedisClientTypeClient()
  const result = redisClientTypeClientInstance.getEx(order) // mention: getEx
}

export async function cacheExpiry28(order, shop) {
  const createClientClientInstance = createClientClient()
  const result = createClientClientInstance.expire(order) // mention: expire
}

export async function cacheExpiry29(order, shop) {
  const createClientClientInstance = createClientClient()
  const result = createClientClientInstance.ttl(order) // mention: ttl
}

export async function cacheExpiry30(order, shop) {
  const createClientClientInstance = createClientClient()
  const result = createClientClientInstance.pTTL(order) // mention: pTTL
}

export async function cacheExpiry31(order, shop) {
  const createClientClientInstance = createClientClient()
  const result = createClientClientInstance.persist(order) // mention: persist
}

export async function cacheExpiry32(order, shop) {
  const createClientClientInstance = createClientClient()
  const result = createClientClientInstance.getEx(order) // mention: getEx
}

export async function cacheExpiry33(order, shop) {
  shop.redis.expire(order) // mention: expire
}

export async function cacheExpiry34(order, shop) {
  shop.redis.ttl(order) // mention: ttl
}

export async function cacheExpiry35(order, shop) {
  shop.redis.pttl(order) // mention: pttl
}

export async function cacheExpiry36(order, shop) {
  shop.redis.pTTL(order) // mention: pTTL
}

export async function cacheExpiry37(order, shop) {
  shop.redis.persist(order) // mention: persist
}

export async function cacheExpiry38(order, shop) {
  shop.redisClient.expire(order) // mention: expire
}

export async function cacheExpiry39(order, shop) {
  shop.redisClient.ttl(order) // mention: ttl
}

export async function cacheExpiry40(order, shop) {
  shop.redisClient.pttl(order) // mention: pttl
}

export async function cacheExpiry41(order, shop) {
  shop.redisClient.pTTL(order) // mention: pTTL
}

export async function cacheExpiry42(order, shop) {
  shop.redisClient.persist(order) // mention: persist
}

export async function cacheExpiry43(order, shop) {
  const nodeCacheInstance = nodeCache()
  const result = nodeCacheInstance.ttl(order) // mention: ttl
}

export async function cacheExpiry44(order, shop) {
  const nodeCacheInstance = nodeCache()
  const result = nodeCacheInstance.getTtl(order) // mention: getTtl
}

export async function cacheExpiry45(order, shop) {
  shop.client.expire(order) // mention: expire
}

export async function cacheExpiry46(order, shop) {
  shop.pipeline.ttl(order) // mention: ttl
}

export async function cacheExpiry47(order, shop) {
  shop.multi.pttl(order) // mention: pttl
}

export async function cacheExpiry48(order, shop) {
  shop.multi.pTTL(order) // mention: pTTL
}

export async function cacheExpiry49(order, shop) {
  shop.multi.persist(order) // mention: persist
}

export async function cacheExpiry50(order, shop) {
  shop.set('EX') // mention: set
}

export async function cacheExpiry51(order, shop) {
  shop.set('PX') // mention: set
}

export async function cacheExpiry52(order, shop) {
  shop.set('EXAT') // mention: set
}

export async function cacheExpiry53(order, shop) {
  shop.set('PXAT') // mention: set
}

export async function cacheExpiry54(order, shop) {
  shop.set('KEEPTTL') // mention: set
}

export async function cacheExpiry55(order, shop) {
  shop.set({ EX: 3000 }) // mention: EX
}

export async function cacheExpiry56(order, shop) {
  shop.set({ PX: 3000 }) // mention: PX
}

export async function cacheExpiry57(order, shop) {
  shop.set({ EXAT: 3000 }) // mention: EXAT
}

export async function cacheExpiry58(order, shop) {
  shop.set({ PXAT: 3000 }) // mention: PXAT
}

export async function cacheExpiry59(order, shop) {
  shop.set({ KEEPTTL: 3000 }) // mention: KEEPTTL
}

export async function cacheExpiry60(order, shop) {
  const options = { stdTTL: order.value } // mention: stdTTL
}

export async function cacheExpiry61(order, shop) {
  const result = lruCache({ ttl: 3000 }) // mention: ttl
}

export async function cacheExpiry62(order, shop) {
  const result = LRUCache({ ttl: 3000 }) // mention: ttl
}

export class CacheExpiry63 {
  @CacheTTL('orders') // mention: CacheTTL
  handle(order) {
    return order
  }
}

export function unrelated(shelf, label) {
  const setexText = shelf.count
  const expireText = shelf.count
  const setText = shelf.count
  shelf.EX(label)
  shelf.stdTTL(label)
  shelf.lruCache(label)
  shelf.CacheTTL(label)
}
