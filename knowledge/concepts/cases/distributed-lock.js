import Redlock from 'redlock'  // mention: Redlock
import redlock from 'redlock'  // mention: redlock

export async function distributedLock1(order, shop) {
  const redlockValue = new Redlock(order) // mention: Redlock
}

export async function distributedLock2(order, shop) {
  const redlockInstance = redlock() // mention: redlock
  const result = redlockInstance.acquire(order) // mention: acquire
}

export async function distributedLock3(order, shop) {
  const redlockInstance = redlock() // mention: redlock
  const result = redlockInstance.using(order) // mention: using
}

export function unrelated(shelf, label) {
  shelf.redlock(label)
  shelf.acquire(label)
}
