import { EntityManager } from '@mikro-orm/core'

export async function unitOfWork1(order, shop) {
  const entityManagerInstance = new EntityManager()
  const result = entityManagerInstance.flush(order) // mention: flush
}

export async function unitOfWork2(order, shop) {
  const entityManagerInstance = new EntityManager()
  const result = entityManagerInstance.clear(order) // mention: clear
}

export async function unitOfWork3(order, shop) {
  const entityManagerInstance = new EntityManager()
  const result = entityManagerInstance.fork(order) // mention: fork
}

export function unrelated(shelf, label) {
  shelf.flush(label)
}
