import typeormLibrary from 'typeorm'

export async function savepoint1(order, shop) {
  shop.createSavepoint(order) // mention: createSavepoint
}

export async function savepoint2(order, shop) {
  shop.rollbackToSavepoint(order) // mention: rollbackToSavepoint
}

export function unrelated(shelf, label) {
  const createSavepointText = shelf.count
}
