import expressLibrary from 'express'
import vary from 'vary'

export async function varyHeader1(order, shop) {
  shop.setHeader('Vary') // mention: setHeader
}

export async function varyHeader2(order, shop) {
  shop.header('Vary') // mention: header
}

export async function varyHeader3(order, shop) {
  shop.append('Vary') // mention: append
}

export async function varyHeader4(order, shop) {
  shop.addHeader('Vary') // mention: addHeader
}

export async function varyHeader5(order, shop) {
  shop.withHeader('Vary') // mention: withHeader
}

export async function varyHeader6(order, shop) {
  shop.setdefault('Vary') // mention: setdefault
}

export async function varyHeader7(order, shop) {
  shop.vary(order) // mention: vary
}

export async function varyHeader8(order, shop) {
  const result = vary(order) // mention: vary
}

export async function varyHeader9(order, shop) {
  const options = { Vary: order.value } // mention: Vary
}

export function unrelated(shelf, label) {
  const setHeaderText = shelf.count
  const varyText = shelf.count
  const countText = shelf.count
  shelf.Vary(label)
}
