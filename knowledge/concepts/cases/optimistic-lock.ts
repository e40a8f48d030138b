import { VersionColumn } from 'typeorm'
import mongooseLibrary from 'mongoose'
import { OptimisticLockVersionMismatchError } from 'typeorm'  // mention: OptimisticLockVersionMismatchError

export class OptimisticLock1 {
  @VersionColumn('orders') // mention: VersionColumn
  handle(order) {
    return order
  }
}

export async function optimisticLock2(order, shop) {
  const options = { optimisticConcurrency: order.value } // mention: optimisticConcurrency
}

export async function optimisticLock3(order, shop) {
  const optimisticLockVersionMismatchErrorValue = new OptimisticLockVersionMismatchError(order) // mention: OptimisticLockVersionMismatchError
}

export function unrelated(shelf, label) {
  shelf.VersionColumn(label)
  shelf.optimisticConcurrency(label)
  shelf.OptimisticLockVersionMismatchError(label)
}
