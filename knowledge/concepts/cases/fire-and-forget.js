import { after } from 'next/server'
import { waitUntil } from '@vercel/functions'

export async function fireAndForget1(order, shop) {
  const result = after(order) // mention: after
}

export async function fireAndForget2(order, shop) {
  const result = waitUntil(order) // mention: waitUntil
}

export async function fireAndForget3(order, shop) {
  shop.ctx.waitUntil(order) // mention: waitUntil
}

export function unrelated(shelf, label) {
  shelf.after(label)
}
