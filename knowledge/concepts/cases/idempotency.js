import { Headers } from '@nestjs/common'
import knexLibrary from 'knex'

export async function idempotency1(order, shop) {
  shop.get('Idempotency-Key') // mention: get
}

export async function idempotency2(order, shop) {
  shop.get('X-Idempotency-Key') // mention: get
}

export async function idempotency3(order, shop) {
  shop.header('Idempotency-Key') // mention: header
}

export async function idempotency4(order, shop) {
  shop.set('Idempotency-Key') // mention: set
}

export async function idempotency5(order, shop) {
  shop.setHeader('Idempotency-Key') // mention: setHeader
}

export async function idempotency6(order, shop) {
  shop.append('Idempotency-Key') // mention: append
}

export async function idempotency7(order, shop) {
  shop.has('Idempotency-Key') // mention: has
}

export async function idempotency8(order, shop) {
  const result = Headers('Idempotency-Key') // mention: Headers
}

export async function idempotency9(order, shop) {
  const options = { 'Idempotency-Key': order.value } // mention: Idempotency-Key
}

export async function idempotency10(order, shop) {
  const options = { 'idempotency-key': order.value } // mention: idempotency-key
}

export async function idempotency11(order, shop) {
  const options = { idempotencyKey: order.value } // mention: idempotencyKey
}

export async function idempotency12(order, shop) {
  const level = shop.idempotencyKey // mention: idempotencyKey
}

export async function idempotency13(order, shop) {
  shop.upsert(order) // mention: upsert
}

export async function idempotency14(order, shop) {
  shop.findOrCreate(order) // mention: findOrCreate
}

export async function idempotency15(order, shop) {
  shop.onConflictDoNothing(order) // mention: onConflictDoNothing
}

export async function idempotency16(order, shop) {
  shop.onConflictDoUpdate(order) // mention: onConflictDoUpdate
}

export async function idempotency17(order, shop) {
  shop.onDuplicateKeyUpdate(order) // mention: onDuplicateKeyUpdate
}

export async function idempotency18(order, shop) {
  shop.orIgnore(order) // mention: orIgnore
}

export async function idempotency19(order, shop) {
  shop.onConflict(order) // mention: onConflict
}

export function unrelated(shelf, label) {
  const getText = shelf.count
  const idempotencyKeyText = shelf.count
  const countText = shelf.count
  const upsertText = shelf.count
  const onConflictText = shelf.count
}

export function labels(shelf) {
  shelf.label('Idempotency-Key')
}
