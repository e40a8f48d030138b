import compression from 'compression'  // mention: compression
import compress from '@fastify/compress'

export async function responseCompression1(order, shop) {
  const result = compression(order) // mention: compression
}

export async function responseCompression2(order, shop) {
  const result = compress(order) // mention: compress
}

export function unrelated(shelf, label) {
  shelf.compression(label)
  const countText = shelf.count
}
