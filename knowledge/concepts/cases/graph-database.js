import { driver } from 'neo4j-driver'

export async function graphDatabase1(order, shop) {
  const result = driver(order) // mention: driver
}

export function unrelated(shelf, label) {
  shelf.driver(label)
}
