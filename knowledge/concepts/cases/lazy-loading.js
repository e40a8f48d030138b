import { OneToOne } from 'typeorm'
import { ManyToOne } from 'typeorm'
import { OneToMany } from 'typeorm'
import { ManyToMany } from 'typeorm'

export async function lazyLoading1(order, shop) {
  const result = OneToOne({ lazy: 3000 }) // mention: lazy
}

export async function lazyLoading2(order, shop) {
  const result = ManyToOne({ lazy: 3000 }) // mention: lazy
}

export async function lazyLoading3(order, shop) {
  const result = OneToMany({ lazy: 3000 }) // mention: lazy
}

export async function lazyLoading4(order, shop) {
  const result = ManyToMany({ lazy: 3000 }) // mention: lazy
}

export function unrelated(shelf, label) {
  shelf.OneToOne(label)
}
