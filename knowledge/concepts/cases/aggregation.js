import { fn } from 'sequelize'
import { Sequelize } from 'sequelize'
import knexLibrary from 'knex'

export async function aggregation1(order, shop) {
  const result = fn(order) // mention: fn
}

export async function aggregation2(order, shop) {
  const result = Sequelize.fn(order) // mention: fn
}

export async function aggregation3(order, shop) {
  shop.groupBy(order) // mention: groupBy
}

export async function aggregation4(order, shop) {
  shop.having(order) // mention: having
}

export async function aggregation5(order, shop) {
  shop.addGroupBy(order) // mention: addGroupBy
}

export async function aggregation6(order, shop) {
  shop.countDistinct(order) // mention: countDistinct
}

export function unrelated(shelf, label) {
  shelf.fn(label)
  const groupByText = shelf.count
}
