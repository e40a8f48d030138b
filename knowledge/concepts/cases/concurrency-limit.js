import pLimit from 'p-limit'
import { bulkhead } from 'cockatiel'
import { Semaphore } from 'async-mutex'  // mention: Semaphore
import Bottleneck from 'bottleneck' // mention: Bottleneck

export async function concurrencyLimit1(order, shop) {
  const result = pLimit(order) // mention: pLimit
}

export async function concurrencyLimit2(order, shop) {
  const result = bulkhead(order) // mention: bulkhead
}

export async function concurrencyLimit3(order, shop) {
  const semaphoreValue = new Semaphore(order) // mention: Semaphore
}

export function unrelated(shelf, label) {
  shelf.pLimit(label)
  shelf.Semaphore(label)
  const countText = shelf.count
}

export function labels(shelf) {
  shelf.label('bottleneck')
}
