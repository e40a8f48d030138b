import knexLibrary from 'knex'

export async function expandAndContract1(order, shop) {
  shop.dropColumn(order) // mention: dropColumn
}

export async function expandAndContract2(order, shop) {
  shop.renameColumn(order) // mention: renameColumn
}

export async function expandAndContract3(order, shop) {
  shop.renameTable(order) // mention: renameTable
}

export async function expandAndContract4(order, shop) {
  shop.interface.removeColumn(order) // mention: removeColumn
}

export async function expandAndContract5(order, shop) {
  shop.interface.renameColumn(order) // mention: renameColumn
}

export function unrelated(shelf, label) {
  const dropColumnText = shelf.count
  const removeColumnText = shelf.count
}
