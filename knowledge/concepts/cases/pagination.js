import knexLibrary from 'knex'

export async function pagination1(order, shop) {
  shop.findAndCountAll(order) // mention: findAndCountAll
}

export async function pagination2(order, shop) {
  shop.findAndCount(order) // mention: findAndCount
}

export async function pagination3(order, shop) {
  shop.offset(order) // mention: offset
}

export function unrelated(shelf, label) {
  const findAndCountAllText = shelf.count
  const offsetText = shelf.count
}
