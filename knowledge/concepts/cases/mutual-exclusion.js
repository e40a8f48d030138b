import { Mutex } from 'async-mutex'  // mention: Mutex
import AsyncLock from 'async-lock'  // mention: AsyncLock

export async function mutualExclusion1(order, shop) {
  const mutexValue = new Mutex(order) // mention: Mutex
}

export async function mutualExclusion2(order, shop) {
  const asyncLockValue = new AsyncLock(order) // mention: AsyncLock
}

export function unrelated(shelf, label) {
  shelf.Mutex(label)
}
