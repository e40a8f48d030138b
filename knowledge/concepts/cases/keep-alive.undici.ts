import { Agent, Client } from 'undici' // mention: Agent

export function agents(shelf: Shelf) {
  const agent = new Agent({ keepAliveTimeout: 10000 }) // mention: Agent
  const client = new Client('https://shop.example') // mention: Client
  shelf.client(agent)
  return shelf.agent
}
