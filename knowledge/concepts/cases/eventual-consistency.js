import { Doc } from 'yjs'  // mention: Doc
import { applyUpdate } from 'yjs'
import { encodeStateAsUpdate } from 'yjs'
import { mergeUpdates } from 'yjs'
import { change } from '@automerge/automerge'
import { merge } from '@automerge/automerge'
import { init } from '@automerge/automerge'

export async function eventualConsistency1(order, shop) {
  const docValue = new Doc(order) // mention: Doc
}

export async function eventualConsistency2(order, shop) {
  const result = applyUpdate(order) // mention: applyUpdate
}

export async function eventualConsistency3(order, shop) {
  const result = encodeStateAsUpdate(order) // mention: encodeStateAsUpdate
}

export async function eventualConsistency4(order, shop) {
  const result = mergeUpdates(order) // mention: mergeUpdates
}

export async function eventualConsistency5(order, shop) {
  const result = change(order) // mention: change
}

export async function eventualConsistency6(order, shop) {
  const result = merge(order) // mention: merge
}

export async function eventualConsistency7(order, shop) {
  const result = init(order) // mention: init
}

export function unrelated(shelf, label) {
  shelf.Doc(label)
  shelf.applyUpdate(label)
}
