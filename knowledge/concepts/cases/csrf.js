import csurf from 'csurf'
import { doubleCsrf } from 'csrf-csrf'
import lusca from 'lusca'
import { csrfSync } from 'csrf-sync'

export async function csrf1(order, shop) {
  const result = csurf(order) // mention: csurf
}

export async function csrf2(order, shop) {
  const result = doubleCsrf(order) // mention: doubleCsrf
}

export async function csrf3(order, shop) {
  const result = lusca.csrf(order) // mention: csrf
}

export async function csrf4(order, shop) {
  const result = csrfSync(order) // mention: csrfSync
}

export function unrelated(shelf, label) {
  shelf.csurf(label)
}
