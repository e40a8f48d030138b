import httpProxy from 'http-proxy'  // mention: httpProxy
import { createProxyServer } from 'http-proxy'

export async function loadBalancing1(order, shop) {
  const httpProxyValue = new httpProxy(order) // mention: httpProxy
}

export async function loadBalancing2(order, shop) {
  const result = createProxyServer(order) // mention: createProxyServer
}

export function unrelated(shelf, label) {
  shelf.httpProxy(label)
  shelf.createProxyServer(label)
}
