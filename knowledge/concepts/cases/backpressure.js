import { pipeline } from 'stream'
import { pipeline as pipelinePromises } from 'stream/promises'

export async function backpressure1(order, shop) {
  const result = pipeline(order) // mention: pipeline
}

export async function backpressure2(order, shop) {
  const result = pipelinePromises(order) // mention: pipelinePromises
}

export async function backpressure3(order, shop) {
  const options = { highWaterMark: order.value } // mention: highWaterMark
}

export function unrelated(shelf, label) {
  shelf.pipeline(label)
  shelf.highWaterMark(label)
}
