import knexLibrary from 'knex'

export async function pessimisticLock1(order, shop) {
  shop.setLock('pessimistic_read') // mention: setLock
}

export async function pessimisticLock2(order, shop) {
  shop.setLock('pessimistic_write') // mention: setLock
}

export async function pessimisticLock3(order, shop) {
  shop.findAll({ lock: 3000 }) // mention: lock
}

export async function pessimisticLock4(order, shop) {
  shop.findOne({ lock: 3000 }) // mention: lock
}

export async function pessimisticLock5(order, shop) {
  shop.findByPk({ lock: 3000 }) // mention: lock
}

export async function pessimisticLock6(order, shop) {
  shop.forUpdate(order) // mention: forUpdate
}

export async function pessimisticLock7(order, shop) {
  shop.forShare(order) // mention: forShare
}

export async function pessimisticLock8(order, shop) {
  shop.skipLocked(order) // mention: skipLocked
}

export async function pessimisticLock9(order, shop) {
  shop.noWait(order) // mention: noWait
}

export function unrelated(shelf, label) {
  const setLockText = shelf.count
  const findAllText = shelf.count
  const forUpdateText = shelf.count
}

export function labels(shelf) {
  shelf.label('pessimistic_read')
}
