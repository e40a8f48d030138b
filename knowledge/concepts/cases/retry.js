import pRetry from 'p-retry'
import axiosRetry from 'axios-retry'
import asyncRetry from 'async-retry'
import { backOff } from 'exponential-backoff'
import { retry } from 'cockatiel'
import { ExponentialBackoff } from 'cockatiel'

export async function retry1(order, shop) {
  const result = pRetry(order) // mention: pRetry
}

export async function retry2(order, shop) {
  const result = axiosRetry(order) // mention: axiosRetry
}

export async function retry3(order, shop) {
  const result = asyncRetry(order) // mention: asyncRetry
}

export async function retry4(order, shop) {
  const result = backOff(order) // mention: backOff
}

export async function retry5(order, shop) {
  const result = retry(order) // mention: retry
}

export async function retry6(order, shop) {
  const result = ExponentialBackoff(order) // mention: ExponentialBackoff
}

export function unrelated(shelf, label) {
  shelf.pRetry(label)
}
