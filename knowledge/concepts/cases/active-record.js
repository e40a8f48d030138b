import { BaseEntity } from 'typeorm'  // mention: BaseEntity

export async function activeRecord1(order, shop) {
  const baseEntityValue = new BaseEntity(order) // mention: BaseEntity
}

export function unrelated(shelf, label) {
  shelf.BaseEntity(label)
}
