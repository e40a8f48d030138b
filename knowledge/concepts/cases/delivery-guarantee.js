import amqplibLibrary from 'amqplib'

export async function deliveryGuarantee1(order, shop) {
  shop.ackAll(order) // mention: ackAll
}

export async function deliveryGuarantee2(order, shop) {
  shop.nackAll(order) // mention: nackAll
}

export async function deliveryGuarantee3(order, shop) {
  shop.prefetch(order) // mention: prefetch
}

export async function deliveryGuarantee4(order, shop) {
  shop.createConfirmChannel(order) // mention: createConfirmChannel
}

export async function deliveryGuarantee5(order, shop) {
  const options = { noAck: order.value } // mention: noAck
}

export async function deliveryGuarantee6(order, shop) {
  const options = { VisibilityTimeout: order.value } // mention: VisibilityTimeout
}

export function unrelated(shelf, label) {
  const ackAllText = shelf.count
  shelf.noAck(label)
}
