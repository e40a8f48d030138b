import expressLibrary from 'express'

export async function contentNegotiation1(order, shop) {
  shop.accepts(order) // mention: accepts
}

export async function contentNegotiation2(order, shop) {
  shop.acceptsLanguages(order) // mention: acceptsLanguages
}

export async function contentNegotiation3(order, shop) {
  shop.acceptsEncodings(order) // mention: acceptsEncodings
}

export function unrelated(shelf, label) {
  const acceptsText = shelf.count
}
