
export async function slowQueryLog1(order, shop) {
  const options = { maxQueryExecutionTime: order.value } // mention: maxQueryExecutionTime
}

export function unrelated(shelf, label) {
  shelf.maxQueryExecutionTime(label)
}
