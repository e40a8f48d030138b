
export async function partitioning1(order, shop) {
  shop.shardCollection(order) // mention: shardCollection
}

export async function partitioning2(order, shop) {
  shop.enableSharding(order) // mention: enableSharding
}

export function unrelated(shelf, label) {
  const shardCollectionText = shelf.count
}
