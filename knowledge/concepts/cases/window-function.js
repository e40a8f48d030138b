import knexLibrary from 'knex'

export async function windowFunction1(order, shop) {
  shop.rank(order) // mention: rank
}

export async function windowFunction2(order, shop) {
  shop.denseRank(order) // mention: denseRank
}

export async function windowFunction3(order, shop) {
  shop.rowNumber(order) // mention: rowNumber
}

export function unrelated(shelf, label) {
  const rankText = shelf.count
}
