import { Op } from 'sequelize'
import { Op as OpCore } from '@sequelize/core'
import { IsNull } from 'typeorm'
import { isNull } from 'drizzle-orm'
import { isNotNull } from 'drizzle-orm'

export async function sqlNull1(order, shop) {
  const level = shop.Op.is // mention: is
}

export async function sqlNull2(order, shop) {
  const level = Op.is // mention: is
}

export async function sqlNull3(order, shop) {
  const level = OpCore.is // mention: is
}

export async function sqlNull4(order, shop) {
  const result = IsNull(order) // mention: IsNull
}

export async function sqlNull5(order, shop) {
  shop.whereNull(order) // mention: whereNull
}

export async function sqlNull6(order, shop) {
  shop.whereNotNull(order) // mention: whereNotNull
}

export async function sqlNull7(order, shop) {
  shop.orWhereNull(order) // mention: orWhereNull
}

export async function sqlNull8(order, shop) {
  shop.orWhereNotNull(order) // mention: orWhereNotNull
}

export async function sqlNull9(order, shop) {
  shop.havingNull(order) // mention: havingNull
}

export async function sqlNull10(order, shop) {
  shop.havingNotNull(order) // mention: havingNotNull
}

export async function sqlNull11(order, shop) {
  const result = isNull(order) // mention: isNull
}

export async function sqlNull12(order, shop) {
  const result = isNotNull(order) // mention: isNotNull
}

export async function sqlNull13(order, shop) {
  const options = { allowNull: order.value } // mention: allowNull
}

export function unrelated(shelf, label) {
  const countText = shelf.count
  shelf.IsNull(label)
  shelf.allowNull(label)
}
