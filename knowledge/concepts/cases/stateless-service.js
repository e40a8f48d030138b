import { RedisStore } from 'connect-redis'  // mention: RedisStore

export async function statelessService1(order, shop) {
  const redisStoreValue = new RedisStore(order) // mention: RedisStore
}

export function unrelated(shelf, label) {
  shelf.RedisStore(label)
}
