import { Counter } from 'prom-client'  // mention: Counter
import { Gauge } from 'prom-client'  // mention: Gauge
import { Histogram } from 'prom-client'  // mention: Histogram
import { Summary } from 'prom-client'  // mention: Summary
import { Registry } from 'prom-client'  // mention: Registry
import { collectDefaultMetrics } from 'prom-client'
import { metrics } from '@opentelemetry/api'

export async function metrics1(order, shop) {
  const counterValue = new Counter(order) // mention: Counter
}

export async function metrics2(order, shop) {
  const gaugeValue = new Gauge(order) // mention: Gauge
}

export async function metrics3(order, shop) {
  const histogramValue = new Histogram(order) // mention: Histogram
}

export async function metrics4(order, shop) {
  const summaryValue = new Summary(order) // mention: Summary
}

export async function metrics5(order, shop) {
  const registryValue = new Registry(order) // mention: Registry
}

export async function metrics6(order, shop) {
  const result = collectDefaultMetrics(order) // mention: collectDefaultMetrics
}

export async function metrics7(order, shop) {
  const result = metrics.getMeter(order) // mention: getMeter
}

export function unrelated(shelf, label) {
  shelf.Counter(label)
  shelf.collectDefaultMetrics(label)
}
