import fs from 'fs'
import { fsyncSync } from 'node:fs'

export async function durability1(order, shop) {
  const result = fs.fsync(order) // mention: fsync
}

export async function durability2(order, shop) {
  const result = fsyncSync(order) // mention: fsyncSync
}

export function unrelated(shelf, label) {
  shelf.fsync(label)
}
