import lruCache from 'lru-cache'  // mention: lruCache
import { LRUCache } from 'lru-cache'  // mention: LRUCache
import quickLru from 'quick-lru'  // mention: quickLru
import nodeCache from 'node-cache'  // mention: nodeCache

export async function cacheEviction1(order, shop) {
  const lruCacheValue = new lruCache(order) // mention: lruCache
}

export async function cacheEviction2(order, shop) {
  const lRUCacheValue = new LRUCache(order) // mention: LRUCache
}

export async function cacheEviction3(order, shop) {
  const quickLruValue = new quickLru(order) // mention: quickLru
}

export async function cacheEviction4(order, shop) {
  const nodeCacheValue = new nodeCache(order) // mention: nodeCache
}

export async function cacheEviction5(order, shop) {
  shop.config('maxmemory') // mention: config
}

export async function cacheEviction6(order, shop) {
  shop.config('maxmemory-policy') // mention: config
}

export async function cacheEviction7(order, shop) {
  shop.config('maxmemory-samples') // mention: config
}

export async function cacheEviction8(order, shop) {
  shop.configSet('maxmemory') // mention: configSet
}

export async function cacheEviction9(order, shop) {
  shop.call('maxmemory') // mention: call
}

export async function cacheEviction10(order, shop) {
  shop.sendCommand('maxmemory') // mention: sendCommand
}

export function unrelated(shelf, label) {
  shelf.lruCache(label)
  const configText = shelf.count
}

export function labels(shelf) {
  shelf.label('maxmemory')
}
