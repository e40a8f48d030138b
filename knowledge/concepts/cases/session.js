import connectRedis from 'connect-redis'  // mention: connectRedis
import connectPgSimple from 'connect-pg-simple'  // mention: connectPgSimple
import { MemoryStore } from 'express-session'  // mention: MemoryStore

export async function session1(order, shop) {
  const connectRedisValue = new connectRedis(order) // mention: connectRedis
}

export async function session2(order, shop) {
  const connectPgSimpleValue = new connectPgSimple(order) // mention: connectPgSimple
}

export async function session3(order, shop) {
  const memoryStoreValue = new MemoryStore(order) // mention: MemoryStore
}

export async function session4(req, request) {
  req.session.cart = [] // mention: session
  return request.session.cart // mention: session
}

export function unrelated(shelf, label) {
  const session = shelf.count
  shelf.session(label)
}

export function unrelatedStores(shelf, label) {
  shelf.connectRedis(label)
}

export function labels(shelf) {
  shelf.label('connect-redis')
}
