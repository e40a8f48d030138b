
export async function atomicOperation1(order, shop) {
  const result = Atomics.add(order) // mention: add
}

export async function atomicOperation2(order, shop) {
  const result = Atomics.load(order) // mention: load
}

export async function atomicOperation3(order, shop) {
  const result = Atomics.store(order) // mention: store
}

export async function atomicOperation4(order, shop) {
  const result = Atomics.compareExchange(order) // mention: compareExchange
}

export async function atomicOperation5(order, shop) {
  const result = Atomics.wait(order) // mention: wait
}

export async function atomicOperation6(order, shop) {
  const result = Atomics.notify(order) // mention: notify
}

export async function atomicOperation7(order, shop) {
  shop.incrby(order) // mention: incrby
}

export async function atomicOperation8(order, shop) {
  shop.hincrby(order) // mention: hincrby
}

export function unrelated(shelf, label) {
  shelf.add(label)
  const incrbyText = shelf.count
}
