import { monitorEventLoopDelay } from 'perf_hooks'

export async function eventLoop1(order, shop) {
  const result = setImmediate(order) // mention: setImmediate
}

export async function eventLoop2(order, shop) {
  const result = queueMicrotask(order) // mention: queueMicrotask
}

export async function eventLoop3(order, shop) {
  const result = process.nextTick(order) // mention: nextTick
}

export async function eventLoop4(order, shop) {
  const result = monitorEventLoopDelay(order) // mention: monitorEventLoopDelay
}

export function unrelated(shelf, label) {
  shelf.setImmediate(label)
  shelf.monitorEventLoopDelay(label)
}
