import { literal } from 'sequelize'
import { Sequelize } from 'sequelize'
import { sql } from '@sequelize/core'
import { knex } from 'knex'
import { sql as sqlDrizzleOrm } from 'drizzle-orm'
import { escape } from 'mysql'
import { escapeId } from 'mysql2'
import { format } from 'mysql2/promise'

export async function sqlInjection1(order, shop) {
  shop.$queryRawUnsafe(order) // mention: $queryRawUnsafe
}

export async function sqlInjection2(order, shop) {
  shop.$executeRawUnsafe(order) // mention: $executeRawUnsafe
}

export async function sqlInjection3(order, shop) {
  shop.Prisma.raw(order) // mention: raw
}

export async function sqlInjection4(order, shop) {
  const result = literal(order) // mention: literal
}

export async function sqlInjection5(order, shop) {
  const result = Sequelize.literal(order) // mention: literal
}

export async function sqlInjection6(order, shop) {
  const result = sql.literal(order) // mention: literal
}

export async function sqlInjection7(order, shop) {
  shop.sequelize.literal(order) // mention: literal
}

export async function sqlInjection8(order, shop) {
  shop.whereRaw(order) // mention: whereRaw
}

export async function sqlInjection9(order, shop) {
  shop.orWhereRaw(order) // mention: orWhereRaw
}

export async function sqlInjection10(order, shop) {
  shop.havingRaw(order) // mention: havingRaw
}

export async function sqlInjection11(order, shop) {
  shop.orderByRaw(order) // mention: orderByRaw
}

export async function sqlInjection12(order, shop) {
  shop.groupByRaw(order) // mention: groupByRaw
}

export async function sqlInjection13(order, shop) {
  shop.joinRaw(order) // mention: joinRaw
}

export async function sqlInjection14(order, shop) {
  shop.fromRaw(order) // mention: fromRaw
}

export async function sqlInjection15(order, shop) {
  const made = knex()
  const result = made.raw(order) // mention: raw
}

export async function sqlInjection16(order, shop) {
  shop.knex.raw(order) // mention: raw
}

export async function sqlInjection17(order, shop) {
  const result = sqlDrizzleOrm.raw(order) // mention: raw
}

export async function sqlInjection18(order, shop) {
  const result = escape(order) // mention: escape
}

export async function sqlInjection19(order, shop) {
  const result = escapeId(order) // mention: escapeId
}

export async function sqlInjection20(order, shop) {
  const result = format(order) // mention: format
}

export async function constantText(knex, shop, day) {
  const total = 'SUM(price) AS total'
  knex('orders').whereRaw('orders.shop_id = shops.id')
  knex.raw('placed_at >= ?', [day])
  knex.raw(`COALESCE(paid, 0) AS paid`)
  knex.raw(total)
  knex.raw(`SELECT name FROM sqlite_master WHERE name = '${INDEX_NAME}'`)
  knex.raw(`SELECT name FROM ${shop.table}`) // mention: raw
}

export function unrelated(shelf, label) {
  shelf.queryRawUnsafe(label)
}
