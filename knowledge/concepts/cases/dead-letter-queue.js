
export async function deadLetterQueue1(order, shop) {
  const options = { 'x-dead-letter-exchange': order.value } // mention: x-dead-letter-exchange
}

export async function deadLetterQueue2(order, shop) {
  const options = { 'x-dead-letter-routing-key': order.value } // mention: x-dead-letter-routing-key
}

export async function deadLetterQueue3(order, shop) {
  const options = { RedrivePolicy: order.value } // mention: RedrivePolicy
}

export async function deadLetterQueue4(order, shop) {
  const options = { deadLetterExchange: order.value } // mention: deadLetterExchange
}

export async function deadLetterQueue5(order, shop) {
  const options = { deadLetterRoutingKey: order.value } // mention: deadLetterRoutingKey
}

export function unrelated(shelf, label) {
  shelf.xDeadLetterExchange(label)
  shelf.deadLetterExchange(label)
}
