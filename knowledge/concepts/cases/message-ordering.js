
export async function messageOrdering1(order, shop) {
  const options = { MessageGroupId: order.value } // mention: MessageGroupId
}

export async function messageOrdering2(order, shop) {
  const options = { MessageDeduplicationId: order.value } // mention: MessageDeduplicationId
}

export async function messageOrdering3(order, shop) {
  const options = { partitionKey: order.value } // mention: partitionKey
}

export function unrelated(shelf, label) {
  shelf.MessageGroupId(label)
  shelf.partitionKey(label)
}
