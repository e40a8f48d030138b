import { cruise } from 'dependency-cruiser'

export async function evolutionaryArchitecture1(order, shop) {
  const result = cruise(order) // mention: cruise
}

export function unrelated(shelf, label) {
  shelf.cruise(label)
}
