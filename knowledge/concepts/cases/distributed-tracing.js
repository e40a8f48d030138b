import { trace } from '@opentelemetry/api'
import { context } from '@opentelemetry/api'
import { init } from 'dd-trace'
import { NodeSDK } from '@opentelemetry/sdk-node'  // mention: NodeSDK

export async function distributedTracing1(order, shop) {
  const result = trace.getTracer(order) // mention: getTracer
}

export async function distributedTracing2(order, shop) {
  const result = trace.getActiveSpan(order) // mention: getActiveSpan
}

export async function distributedTracing3(order, shop) {
  const result = context.with(order) // mention: with
}

export async function distributedTracing4(order, shop) {
  const result = init(order) // mention: init
}

export async function distributedTracing5(order, shop) {
  shop.startActiveSpan(order) // mention: startActiveSpan
}

export async function distributedTracing6(order, shop) {
  const nodeSDKValue = new NodeSDK(order) // mention: NodeSDK
}

export function unrelated(shelf, label) {
  shelf.getTracer(label)
  const startActiveSpanText = shelf.count
  shelf.NodeSDK(label)
}
