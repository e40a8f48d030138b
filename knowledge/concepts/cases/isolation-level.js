import { IsolationLevel } from '@sequelize/core'

export async function isolationLevel1(order, shop) {
  const level = shop.ISOLATION_LEVELS.READ_UNCOMMITTED // mention: READ_UNCOMMITTED
}

export async function isolationLevel2(order, shop) {
  const level = shop.ISOLATION_LEVELS.READ_COMMITTED // mention: READ_COMMITTED
}

export async function isolationLevel3(order, shop) {
  const level = shop.ISOLATION_LEVELS.REPEATABLE_READ // mention: REPEATABLE_READ
}

export async function isolationLevel4(order, shop) {
  const level = shop.ISOLATION_LEVELS.SERIALIZABLE // mention: SERIALIZABLE
}

export async function isolationLevel5(order, shop) {
  const level = IsolationLevel.create // mention: create
}

export async function isolationLevel6(order, shop) {
  const level = shop.TransactionIsolationLevel.ReadUncommitted // mention: ReadUncommitted
}

export async function isolationLevel7(order, shop) {
  const level = shop.TransactionIsolationLevel.ReadCommitted // mention: ReadCommitted
}

export async function isolationLevel8(order, shop) {
  const level = shop.TransactionIsolationLevel.RepeatableRead // mention: RepeatableRead
}

export async function isolationLevel9(order, shop) {
  const level = shop.TransactionIsolationLevel.Snapshot // mention: Snapshot
}

export async function isolationLevel10(order, shop) {
  const level = shop.TransactionIsolationLevel.Serializable // mention: Serializable
}

export async function isolationLevel11(order, shop) {
  shop.transaction({ isolationLevel: 3000 }) // mention: isolationLevel
}

export async function isolationLevel12(order, shop) {
  shop.$transaction({ isolationLevel: 3000 }) // mention: isolationLevel
}

export async function isolationLevel13(order, shop) {
  shop.startUnmanagedTransaction({ isolationLevel: 3000 }) // mention: isolationLevel
}

export async function isolationLevel14(order, shop) {
  shop.transaction('READ UNCOMMITTED') // mention: transaction
}

export async function isolationLevel15(order, shop) {
  shop.transaction('READ COMMITTED') // mention: transaction
}

export async function isolationLevel16(order, shop) {
  shop.transaction('REPEATABLE READ') // mention: transaction
}

export async function isolationLevel17(order, shop) {
  shop.transaction('SERIALIZABLE') // mention: transaction
}

export async function isolationLevel18(order, shop) {
  shop.startTransaction('READ UNCOMMITTED') // mention: startTransaction
}

export function unrelated(shelf, label) {
  const rEADUNCOMMITTEDText = shelf.count
  const transactionText = shelf.count
  const startTransactionText = shelf.count
}

export function labels(shelf) {
  shelf.label('READ UNCOMMITTED')
}
