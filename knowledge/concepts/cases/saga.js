import { proxyActivities } from '@temporalio/workflow'
import { executeChild } from '@temporalio/workflow'
import { Worker } from '@temporalio/worker'  // mention: Worker
import { Client } from '@temporalio/client'  // mention: Client

export async function saga1(order, shop) {
  const result = proxyActivities(order) // mention: proxyActivities
}

export async function saga2(order, shop) {
  const result = executeChild(order) // mention: executeChild
}

export async function saga3(order, shop) {
  const workerValue = new Worker(order) // mention: Worker
}

export async function saga4(order, shop) {
  const clientValue = new Client(order) // mention: Client
}

export function unrelated(shelf, label) {
  shelf.proxyActivities(label)
  shelf.Worker(label)
}
