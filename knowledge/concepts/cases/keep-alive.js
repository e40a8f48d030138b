import { Agent } from 'http'  // mention: Agent
import { Agent as AgentNodeHttp } from 'node:http'  // mention: AgentNodeHttp
import { Agent as AgentUndici } from 'undici'  // mention: AgentUndici
import { Client } from 'undici'  // mention: Client
import agentkeepalive from 'agentkeepalive'  // mention: agentkeepalive

export async function keepAlive1(order, shop) {
  const agentValue = new Agent(order) // mention: Agent
}

export async function keepAlive2(order, shop) {
  const agentNodeHttpValue = new AgentNodeHttp(order) // mention: AgentNodeHttp
}

export async function keepAlive3(order, shop) {
  const agentUndiciValue = new AgentUndici(order) // mention: AgentUndici
}

export async function keepAlive4(order, shop) {
  const clientValue = new Client(order) // mention: Client
}

export async function keepAlive5(order, shop) {
  const agentkeepaliveValue = new agentkeepalive(order) // mention: agentkeepalive
}

export async function keepAlive6(order, shop) {
  const options = { keepAliveTimeout: order.value } // mention: keepAliveTimeout
}

export async function keepAlive7(order, shop) {
  const level = shop.keepAliveTimeout // mention: keepAliveTimeout
}

export function unrelated(shelf, label) {
  shelf.Agent(label)
  const keepAliveTimeoutText = shelf.count
  const countText = shelf.count
}
