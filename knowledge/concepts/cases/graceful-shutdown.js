
export async function gracefulShutdown1(order, shop) {
  const result = process.on('SIGTERM') // mention: on
}

export async function gracefulShutdown2(order, shop) {
  const result = process.on('SIGINT') // mention: on
}

export async function gracefulShutdown3(order, shop) {
  const result = process.once('SIGTERM') // mention: once
}

export async function gracefulShutdown4(order, shop) {
  const result = process.once('SIGINT') // mention: once
}

export async function gracefulShutdown5(order, shop) {
  shop.closeIdleConnections(order) // mention: closeIdleConnections
}

export async function gracefulShutdown6(order, shop) {
  shop.enableShutdownHooks(order) // mention: enableShutdownHooks
}

export function unrelated(shelf, label) {
  shelf.on(label)
  const closeIdleConnectionsText = shelf.count
}

export function labels(shelf) {
  shelf.label('SIGTERM')
}
