import crypto from 'crypto'
import { randomInt } from 'node:crypto'
import { getRandomValues } from 'node:crypto'
import { nanoid } from 'nanoid'

export async function secureRandom1(order, shop) {
  const result = crypto.randomBytes(order) // mention: randomBytes
}

export async function secureRandom2(order, shop) {
  const result = randomInt(order) // mention: randomInt
}

export async function secureRandom3(order, shop) {
  const result = getRandomValues(order) // mention: getRandomValues
}

export async function secureRandom4(order, shop) {
  const result = nanoid(order) // mention: nanoid
}

export async function secureRandom5(order, shop) {
  const result = crypto.getRandomValues(order) // mention: getRandomValues
}

export function unrelated(shelf, label) {
  shelf.randomBytes(label)
}
