import helmet from 'helmet'

export async function hsts1(order, shop) {
  const result = helmet.hsts(order) // mention: hsts
}

export async function hsts2(order, shop) {
  const result = helmet.strictTransportSecurity(order) // mention: strictTransportSecurity
}

export async function hsts3(order, shop) {
  const options = { 'Strict-Transport-Security': order.value } // mention: Strict-Transport-Security
}

export async function hsts4(order, shop) {
  const options = { 'strict-transport-security': order.value } // mention: strict-transport-security
}

export async function hsts5(order, shop) {
  shop.setHeader('Strict-Transport-Security') // mention: setHeader
}

export async function hsts6(order, shop) {
  shop.header('Strict-Transport-Security') // mention: header
}

export async function hsts7(order, shop) {
  shop.set('Strict-Transport-Security') // mention: set
}

export async function hsts8(order, shop) {
  shop.append('Strict-Transport-Security') // mention: append
}

export async function hsts9(order, shop) {
  shop.addHeader('Strict-Transport-Security') // mention: addHeader
}

export async function hsts10(order, shop) {
  shop.withHeader('Strict-Transport-Security') // mention: withHeader
}

export async function hsts11(order, shop) {
  shop.setdefault('Strict-Transport-Security') // mention: setdefault
}

export async function hsts12(order, shop) {
  shop.add('Strict-Transport-Security') // mention: add
}

export function unrelated(shelf, label) {
  shelf.hsts(label)
  shelf.strictTransportSecurity(label)
  const setHeaderText = shelf.count
}

export function labels(shelf) {
  shelf.label('Strict-Transport-Security')
}
