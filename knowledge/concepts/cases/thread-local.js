import { AsyncLocalStorage } from 'async_hooks'  // mention: AsyncLocalStorage

export async function threadLocal1(order, shop) {
  const asyncLocalStorageValue = new AsyncLocalStorage(order) // mention: AsyncLocalStorage
}

export function unrelated(shelf, label) {
  shelf.AsyncLocalStorage(label)
}
