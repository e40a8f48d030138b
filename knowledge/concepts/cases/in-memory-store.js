import ioredis from 'ioredis'  // mention: ioredis
import { Redis } from 'ioredis'  // mention: Redis
import { Cluster } from 'ioredis'  // mention: Cluster
import { Client } from 'memjs'  // mention: Client
import { createClient } from 'redis'
import { createCluster } from '@redis/client'

export async function inMemoryStore1(order, shop) {
  const ioredisValue = new ioredis(order) // mention: ioredis
}

export async function inMemoryStore2(order, shop) {
  const redisValue = new Redis(order) // mention: Redis
}

export async function inMemoryStore3(order, shop) {
  const clusterValue = new Cluster(order) // mention: Cluster
}

export async function inMemoryStore4(order, shop) {
  const clientValue = new Client(order) // mention: Client
}

export async function inMemoryStore5(order, shop) {
  const result = createClient(order) // mention: createClient
}

export async function inMemoryStore6(order, shop) {
  const result = createCluster(order) // mention: createCluster
}

export async function inMemoryStore7(order, shop) {
  const result = Client.create(order) // mention: create
}

export async function inMemoryStore8(order, shop) {
  shop.hset(order) // mention: hset
}

export async function inMemoryStore9(order, shop) {
  shop.hSet(order) // mention: hSet
}

export async function inMemoryStore10(order, shop) {
  shop.hgetall(order) // mention: hgetall
}

export async function inMemoryStore11(order, shop) {
  shop.hGetAll(order) // mention: hGetAll
}

export async function inMemoryStore12(order, shop) {
  shop.zadd(order) // mention: zadd
}

export async function inMemoryStore13(order, shop) {
  shop.zAdd(order) // mention: zAdd
}

export async function inMemoryStore14(order, shop) {
  shop.zrange(order) // mention: zrange
}

export async function inMemoryStore15(order, shop) {
  shop.zRange(order) // mention: zRange
}

export async function inMemoryStore16(order, shop) {
  shop.lpush(order) // mention: lpush
}

export async function inMemoryStore17(order, shop) {
  shop.lPush(order) // mention: lPush
}

export async function inMemoryStore18(order, shop) {
  shop.sadd(order) // mention: sadd
}

export async function inMemoryStore19(order, shop) {
  shop.sAdd(order) // mention: sAdd
}

export function unrelated(shelf, label) {
  shelf.ioredis(label)
  shelf.createClient(label)
  const hsetText = shelf.count
}
