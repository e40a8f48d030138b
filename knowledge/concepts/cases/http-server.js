import { createServer } from 'http'
import { createServer as createServerNodeHttp } from 'node:http'
import { createServer as createServerNet } from 'net'
import { createServer as createServerNodeNet } from 'node:net'

export async function httpServer1(order, shop) {
  const result = createServer(order) // mention: createServer
}

export async function httpServer2(order, shop) {
  const result = createServerNodeHttp(order) // mention: createServerNodeHttp
}

export async function httpServer3(order, shop) {
  const result = createServerNet(order) // mention: createServerNet
}

export async function httpServer4(order, shop) {
  const result = createServerNodeNet(order) // mention: createServerNodeNet
}

export async function httpServer5(order, shop) {
  const result = Bun.serve(order) // mention: serve
}

export async function httpServer6(order, shop) {
  const result = Deno.serve(order) // mention: serve
}

export function unrelated(shelf, label) {
  shelf.createServer(label)
}
