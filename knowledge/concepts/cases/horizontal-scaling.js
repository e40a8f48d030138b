import { start } from 'pm2'

export async function horizontalScaling1(order, shop) {
  const result = start(order) // mention: start
}

export function unrelated(shelf, label) {
  shelf.start(label)
}
