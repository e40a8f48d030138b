import fs from 'fs'
import { streamSSE } from 'hono/streaming'
import { stream } from 'hono/streaming'
import { Sse } from '@nestjs/common'

export async function streamingResponse1(order, shop) {
  const eventSourceValue = new EventSource(order) // mention: EventSource
}

export async function streamingResponse2(order, shop) {
  const readableStreamValue = new ReadableStream(order) // mention: ReadableStream
}

export async function streamingResponse3(order, shop) {
  const result = fs.createReadStream(order) // mention: createReadStream
}

export async function streamingResponse4(order, shop) {
  const result = fs.createWriteStream(order)
}

export async function streamingResponse5(order, shop) {
  const result = streamSSE(order) // mention: streamSSE
}

export async function streamingResponse6(order, shop) {
  const result = stream(order) // mention: stream
}

export class StreamingResponse7 {
  @Sse('orders') // mention: Sse
  handle(order) {
    return order
  }
}

export function unrelated(shelf, label) {
  shelf.EventSource(label)
  shelf.createReadStream(label)
  shelf.Sse(label)
}
