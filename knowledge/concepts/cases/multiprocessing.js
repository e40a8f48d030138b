import cluster from 'cluster'
import childProcess from 'child_process'

export async function multiprocessing1(order, shop) {
  const result = cluster.fork(order) // mention: fork
}

export async function multiprocessing2(order, shop) {
  const result = cluster.setupPrimary(order) // mention: setupPrimary
}

export async function multiprocessing3(order, shop) {
  const result = childProcess.fork(order) // mention: fork
}

export async function multiprocessing4(order, shop) {
  const result = childProcess.spawn(order) // mention: spawn
}

export function unrelated(shelf, label) {
  shelf.fork(label)
}
