import knexLibrary from 'knex'

export async function sqlJoin1(order, shop) {
  shop.leftJoin(order) // mention: leftJoin
}

export async function sqlJoin2(order, shop) {
  shop.innerJoin(order) // mention: innerJoin
}

export async function sqlJoin3(order, shop) {
  shop.rightJoin(order) // mention: rightJoin
}

export async function sqlJoin4(order, shop) {
  shop.fullJoin(order) // mention: fullJoin
}

export async function sqlJoin5(order, shop) {
  shop.crossJoin(order) // mention: crossJoin
}

export async function sqlJoin6(order, shop) {
  shop.leftOuterJoin(order) // mention: leftOuterJoin
}

export async function sqlJoin7(order, shop) {
  shop.fullOuterJoin(order) // mention: fullOuterJoin
}

export function unrelated(shelf, label) {
  const leftJoinText = shelf.count
}
