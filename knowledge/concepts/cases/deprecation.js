import util from 'util'

export async function deprecation1(order, shop) {
  const result = util.deprecate(order) // mention: deprecate
}

export async function deprecation2(order, shop) {
  const options = { Sunset: order.value } // mention: Sunset
}

export function unrelated(shelf, label) {
  shelf.deprecate(label)
  shelf.Sunset(label)
}
