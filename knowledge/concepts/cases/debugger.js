import { open } from 'inspector'

export async function debugger1(order, shop) {
  const result = console.trace(order) // mention: trace
}

export async function debugger2(order, shop) {
  const result = open(order) // mention: open
}

export function unrelated(shelf, label) {
  shelf.trace(label)
}
