
export async function consistencyLevel1(order, shop) {
  const options = { ConsistentRead: order.value } // mention: ConsistentRead
}

export async function consistencyLevel2(order, shop) {
  const options = { readConcern: order.value } // mention: readConcern
}

export async function consistencyLevel3(order, shop) {
  const options = { writeConcern: order.value } // mention: writeConcern
}

export async function consistencyLevel4(order, shop) {
  const options = { readPreference: order.value } // mention: readPreference
}

export function unrelated(shelf, label) {
  shelf.ConsistentRead(label)
}
