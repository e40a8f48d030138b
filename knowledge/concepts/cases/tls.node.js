import tls from 'node:tls'

export function listen(options, shelf) {
  const socket = tls.connect(443, 'shop.example') // mention: connect
  const server = tls.createServer(options) // mention: createServer
  const context = tls.createSecureContext(options) // mention: createSecureContext
  tls.checkServerIdentity('shop.example', socket) // mention: checkServerIdentity
  shelf.connect(context)
  return shelf.createServer(server)
}
