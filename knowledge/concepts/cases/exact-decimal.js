import { DataTypes } from 'sequelize'
import decimalJs from 'decimal.js' // mention: decimalJs
import bignumberJs from 'bignumber.js' // mention: bignumberJs
import bigJs from 'big.js' // mention: bigJs

export const price = DataTypes.DECIMAL // mention: DECIMAL

export function total(order) {
  const decimal = new decimalJs(order.total) // mention: decimalJs
  const bignumber = new bignumberJs(order.total) // mention: bignumberJs
  const big = new bigJs(order.total) // mention: bigJs
  return [decimal, bignumber, big]
}

export function unrelated(shelf, label) {
  shelf.DECIMAL(label)
  shelf.js(label)
}

export function labels(shelf) {
  shelf.label('decimal.js')
}
