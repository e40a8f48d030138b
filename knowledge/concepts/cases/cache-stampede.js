import pMemoize from 'p-memoize'  // mention: pMemoize

export async function cacheStampede1(order, shop) {
  const pMemoizeValue = new pMemoize(order) // mention: pMemoize
}

export async function cacheStampede2(order, shop) {
  const result = pMemoize(order) // mention: pMemoize
}

export function unrelated(shelf, label) {
  shelf.pMemoize(label)
  const countText = shelf.count
}

export function labels(shelf) {
  shelf.label('p-memoize')
}
