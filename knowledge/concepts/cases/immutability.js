import { produce } from 'immer'
import Immutable from 'immutable' // mention: Immutable

export async function immutability1(order, shop) {
  const result = Object.freeze(order) // mention: freeze
}

export async function immutability2(order, shop) {
  const result = structuredClone(order) // mention: structuredClone
}

export async function immutability3(order, shop) {
  const result = produce(order) // mention: produce
}

export function unrelated(shelf, label) {
  shelf.freeze(label)
  const countText = shelf.count
}

export function labels(shelf) {
  shelf.label('immutable')
}
