import { Agent } from 'https'  // mention: Agent
import { Agent as AgentNodeHttps } from 'node:https'  // mention: AgentNodeHttps
import { createServer } from 'https'
import { createServer as createServerNodeHttps } from 'node:https'
import { connect } from 'tls'
import { createServer as createServerNodeTls } from 'node:tls'
import { createSecureContext } from 'node:tls'
import { checkServerIdentity } from 'node:tls'
import { createSecureServer } from 'http2'
import { createSecureServer as createSecureServerNodeHttp2 } from 'node:http2'

export async function tls1(order, shop) {
  const agentValue = new Agent(order) // mention: Agent
}

export async function tls2(order, shop) {
  const agentNodeHttpsValue = new AgentNodeHttps(order) // mention: AgentNodeHttps
}

export async function tls3(order, shop) {
  const result = createServer(order) // mention: createServer
}

export async function tls4(order, shop) {
  const result = createServerNodeHttps(order) // mention: createServerNodeHttps
}

export async function tls5(order, shop) {
  const result = connect(order) // mention: connect
}

export async function tls6(order, shop) {
  const result = createServerNodeTls(order) // mention: createServerNodeTls
}

export async function tls7(order, shop) {
  const result = createSecureContext(order) // mention: createSecureContext
}

export async function tls8(order, shop) {
  const result = checkServerIdentity(order) // mention: checkServerIdentity
}

export async function tls9(order, shop) {
  const result = createSecureServer(order) // mention: createSecureServer
}

export async function tls10(order, shop) {
  const result = createSecureServerNodeHttp2(order) // mention: createSecureServerNodeHttp2
}

export async function tls11(order, shop) {
  const options = { rejectUnauthorized: order.value } // mention: rejectUnauthorized
}

export async function tls12(order, shop) {
  const options = { checkServerIdentity: order.value } // mention: checkServerIdentity
}

export function unrelated(shelf, label) {
  shelf.Agent(label)
  shelf.createServer(label)
  shelf.rejectUnauthorized(label)
}
