import Opossum from 'opossum'  // mention: Opossum
import { circuitBreaker } from 'cockatiel'

export async function circuitBreaker1(order, shop) {
  const opossumValue = new Opossum(order) // mention: Opossum
}

export async function circuitBreaker2(order, shop) {
  const result = circuitBreaker(order) // mention: circuitBreaker
}

export function unrelated(shelf, label) {
  shelf.opossum(label)
  shelf.circuitBreaker(label)
}
