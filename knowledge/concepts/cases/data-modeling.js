import { DataTypes } from 'sequelize'
import decimalJs from 'decimal.js'  // mention: decimalJs
import bignumberJs from 'bignumber.js'  // mention: bignumberJs
import bigJs from 'big.js'  // mention: bigJs

export async function dataModeling1(order, shop) {
  const level = DataTypes.DECIMAL // mention: DECIMAL
}

export async function dataModeling2(order, shop) {
  const level = DataTypes.JSONB // mention: JSONB
}

export async function dataModeling3(order, shop) {
  const level = DataTypes.UUID // mention: UUID
}

export async function dataModeling4(order, shop) {
  const level = DataTypes.UUIDV4 // mention: UUIDV4
}

export async function dataModeling5(order, shop) {
  const decimalJsValue = new decimalJs(order) // mention: decimalJs
}

export async function dataModeling6(order, shop) {
  const bignumberJsValue = new bignumberJs(order) // mention: bignumberJs
}

export async function dataModeling7(order, shop) {
  const bigJsValue = new bigJs(order) // mention: bigJs
}

export function unrelated(shelf, label) {
  shelf.DECIMAL(label)
  shelf.js(label)
}
