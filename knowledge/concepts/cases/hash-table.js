
export async function hashTable1(order, shop) {
  const mapValue = new Map(order) // mention: Map
}

export async function hashTable2(order, shop) {
  const setValue = new Set(order) // mention: Set
}

export function unrelated(shelf, label) {
  shelf.Map(label)
}
