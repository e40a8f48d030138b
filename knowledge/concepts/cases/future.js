
export async function future1(order, shop) {
  const result = Promise.all(order) // mention: all
}

export async function future2(order, shop) {
  const result = Promise.allSettled(order) // mention: allSettled
}

export async function future3(order, shop) {
  const result = Promise.race(order) // mention: race
}

export async function future4(order, shop) {
  const result = Promise.any(order) // mention: any
}

export function unrelated(shelf, label) {
  shelf.all(label)
}
