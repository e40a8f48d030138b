import typeormLibrary from 'typeorm'

export async function secondLevelCache1(order, shop) {
  shop.cache(order) // mention: cache
}

export function unrelated(shelf, label) {
  const cacheText = shelf.count
}
