import { get } from 'k6/http'
import { post } from 'k6/http'
import { batch } from 'k6/http'
import { check } from 'k6'
import { sleep } from 'k6'
import { group } from 'k6'
import autocannon from 'autocannon'
import { Trend } from 'k6/metrics'  // mention: Trend
import { Rate } from 'k6/metrics'  // mention: Rate

export async function loadTesting1(order, shop) {
  const result = get(order) // mention: get
}

export async function loadTesting2(order, shop) {
  const result = post(order) // mention: post
}

export async function loadTesting3(order, shop) {
  const result = batch(order) // mention: batch
}

export async function loadTesting4(order, shop) {
  const result = check(order) // mention: check
}

export async function loadTesting5(order, shop) {
  const result = sleep(order) // mention: sleep
}

export async function loadTesting6(order, shop) {
  const result = group(order) // mention: group
}

export async function loadTesting7(order, shop) {
  const result = autocannon(order) // mention: autocannon
}

export async function loadTesting8(order, shop) {
  const trendValue = new Trend(order) // mention: Trend
}

export async function loadTesting9(order, shop) {
  const rateValue = new Rate(order) // mention: Rate
}

export function unrelated(shelf, label) {
  shelf.get(label)
  shelf.Trend(label)
}
