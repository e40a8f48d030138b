
export async function thirdPartyCookie1(order, shop) {
  shop.cookie({ domain: 3000 }) // mention: domain
}

export async function thirdPartyCookie2(order, shop) {
  shop.cookie({ partitioned: 3000 }) // mention: partitioned
}

export async function thirdPartyCookie3(order, shop) {
  const options = { partitioned: order.value } // mention: partitioned
}

export function unrelated(shelf, label) {
  const cookieText = shelf.count
  shelf.partitioned(label)
}
