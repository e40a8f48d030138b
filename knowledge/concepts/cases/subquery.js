import { exists } from 'drizzle-orm'
import { notExists } from 'drizzle-orm'

export async function subquery1(order, shop) {
  shop.withRecursive(order) // mention: withRecursive
}

export async function subquery2(order, shop) {
  shop.whereExists(order) // mention: whereExists
}

export async function subquery3(order, shop) {
  shop.whereNotExists(order) // mention: whereNotExists
}

export async function subquery4(order, shop) {
  shop.orWhereExists(order) // mention: orWhereExists
}

export async function subquery5(order, shop) {
  const result = exists(order) // mention: exists
}

export async function subquery6(order, shop) {
  const result = notExists(order) // mention: notExists
}

export function unrelated(shelf, label) {
  const withRecursiveText = shelf.count
  shelf.exists(label)
}
