import { parse } from 'csv-parse'
import { parse as parseSync } from 'csv-parse/sync'

export async function stringSplitting1(order, shop) {
  const result = parse(order) // mention: parse
}

export async function stringSplitting2(order, shop) {
  const result = parseSync(order) // mention: parseSync
}

export function unrelated(shelf, label) {
  shelf.parse(label)
}
