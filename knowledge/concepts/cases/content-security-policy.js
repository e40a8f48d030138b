import helmet from 'helmet'

export async function contentSecurityPolicy1(order, shop) {
  shop.setHeader('Content-Security-Policy') // mention: setHeader
}

export async function contentSecurityPolicy2(order, shop) {
  shop.header('Content-Security-Policy') // mention: header
}

export async function contentSecurityPolicy3(order, shop) {
  shop.set('Content-Security-Policy') // mention: set
}

export async function contentSecurityPolicy4(order, shop) {
  shop.append('Content-Security-Policy') // mention: append
}

export async function contentSecurityPolicy5(order, shop) {
  shop.addHeader('Content-Security-Policy') // mention: addHeader
}

export async function contentSecurityPolicy6(order, shop) {
  shop.withHeader('Content-Security-Policy') // mention: withHeader
}

export async function contentSecurityPolicy7(order, shop) {
  shop.setdefault('Content-Security-Policy') // mention: setdefault
}

export async function contentSecurityPolicy8(order, shop) {
  const options = { 'Content-Security-Policy': order.value } // mention: Content-Security-Policy
}

export async function contentSecurityPolicy9(order, shop) {
  const options = { 'Content-Security-Policy-Report-Only': order.value } // mention: Content-Security-Policy-Report-Only
}

export async function contentSecurityPolicy10(order, shop) {
  const result = helmet.contentSecurityPolicy(order) // mention: contentSecurityPolicy
}

export async function contentSecurityPolicy11(order, shop) {
  const result = helmet({ contentSecurityPolicy: 3000 }) // mention: contentSecurityPolicy
}

export function unrelated(shelf, label) {
  const setHeaderText = shelf.count
  shelf.contentSecurityPolicy(label)
  const countText = shelf.count
  shelf.helmet(label)
}
