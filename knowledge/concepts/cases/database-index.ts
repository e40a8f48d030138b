import { Index } from 'typeorm'
import { Unique } from 'typeorm'
import { Index as IndexCore } from '@mikro-orm/core'
import { Unique as UniqueCore } from '@mikro-orm/core'
import { Index as IndexSequelizeTypescript } from 'sequelize-typescript'
import mongoose from 'mongoose'
import { index } from 'drizzle-orm/pg-core'
import { uniqueIndex } from 'drizzle-orm/mysql-core'
import { uniqueIndex as uniqueIndexSqliteCore } from 'drizzle-orm/sqlite-core'

export class DatabaseIndex1 {
  @Index('orders') // mention: Index
  handle(order) {
    return order
  }
}

export class DatabaseIndex2 {
  @Unique('orders') // mention: Unique
  handle(order) {
    return order
  }
}

export class DatabaseIndex3 {
  @IndexCore('orders') // mention: IndexCore
  handle(order) {
    return order
  }
}

export class DatabaseIndex4 {
  @UniqueCore('orders') // mention: UniqueCore
  handle(order) {
    return order
  }
}

export class DatabaseIndex5 {
  @IndexSequelizeTypescript('orders') // mention: IndexSequelizeTypescript
  handle(order) {
    return order
  }
}

export async function databaseIndex6(order, shop) {
  shop.createIndex(order) // mention: createIndex
}

export async function databaseIndex7(order, shop) {
  shop.createIndexes(order) // mention: createIndexes
}

export async function databaseIndex8(order, shop) {
  shop.addIndex(order) // mention: addIndex
}

export async function databaseIndex9(order, shop) {
  const schemaInstance = new mongoose.Schema()
  const result = schemaInstance.index(order) // mention: index
}

export async function databaseIndex10(order, shop) {
  const result = index(order) // mention: index
}

export async function databaseIndex11(order, shop) {
  const result = uniqueIndex(order) // mention: uniqueIndex
}

export async function databaseIndex12(order, shop) {
  const result = uniqueIndexSqliteCore(order) // mention: uniqueIndexSqliteCore
}

export async function databaseIndex13(order, shop) {
  shop.sequelize.define({ indexes: 3000 }) // mention: indexes
}

export async function databaseIndex14(order, shop) {
  shop.init({ indexes: 3000 }) // mention: indexes
}

export async function databaseIndex15(order, shop) {
  const result = mongoose.Schema({ index: 3000 }) // mention: index
}

export function unrelated(shelf, label) {
  shelf.Index(label)
  const createIndexText = shelf.count
  const defineText = shelf.count
  shelf.Schema(label)
}
