import sequelize from 'sequelize'
import { Sequelize } from 'sequelize'
import { Sequelize as SequelizeCore } from '@sequelize/core'
import { DataSource } from 'typeorm'
import { EntityManager } from 'typeorm'
import { QueryRunner } from 'typeorm'
import { knex } from 'knex'
import drizzleOrmLibrary from 'drizzle-orm'
import { Transactional } from 'typeorm-transactional'

export async function transaction1(order, shop) {
  shop.$transaction(order) // mention: $transaction
}

export async function transaction2(order, shop) {
  const sequelizeInstance = sequelize()
  const result = sequelizeInstance.transaction(order) // mention: transaction
}

export async function transaction3(order, shop) {
  const sequelizeInstance = new Sequelize()
  const result = sequelizeInstance.transaction(order) // mention: transaction
}

export async function transaction4(order, shop) {
  const sequelizeCoreInstance = new SequelizeCore()
  const result = sequelizeCoreInstance.transaction(order) // mention: transaction
}

export async function transaction5(order, shop) {
  const sequelizeCoreInstance = new SequelizeCore()
  const result = sequelizeCoreInstance.startUnmanagedTransaction(order) // mention: startUnmanagedTransaction
}

export async function transaction6(order, shop) {
  shop.sequelize.transaction(order) // mention: transaction
}

export async function transaction7(order, shop) {
  const dataSourceInstance = new DataSource()
  const result = dataSourceInstance.transaction(order) // mention: transaction
}

export async function transaction8(order, shop) {
  const entityManagerInstance = new EntityManager()
  const result = entityManagerInstance.startTransaction(order) // mention: startTransaction
}

export async function transaction9(order, shop) {
  const queryRunnerInstance = new QueryRunner()
  const result = queryRunnerInstance.startTransaction(order) // mention: startTransaction
}

export async function transaction10(order, shop) {
  shop.manager.transaction(order) // mention: transaction
}

export async function transaction11(order, shop) {
  shop.dataSource.transaction(order) // mention: transaction
}

export async function transaction12(order, shop) {
  shop.entityManager.transaction(order) // mention: transaction
}

export async function transaction13(order, shop) {
  shop.startTransaction(order) // mention: startTransaction
}

export async function transaction14(order, shop) {
  shop.commitTransaction(order) // mention: commitTransaction
}

export async function transaction15(order, shop) {
  shop.rollbackTransaction(order) // mention: rollbackTransaction
}

export async function transaction16(order, shop) {
  shop.abortTransaction(order) // mention: abortTransaction
}

export async function transaction17(order, shop) {
  shop.withTransaction(order) // mention: withTransaction
}

export async function transaction18(order, shop) {
  shop.beginTransaction(order) // mention: beginTransaction
}

export async function transaction19(order, shop) {
  const made = knex()
  const result = made.transaction(order) // mention: transaction
}

export async function transaction20(order, shop) {
  shop.knex.transaction(order) // mention: transaction
}

export async function transaction21(order, shop) {
  shop.db.transaction(order) // mention: transaction
}

export async function transaction22(order, shop) {
  shop.create({ transaction: 3000 }) // mention: transaction
}

export async function transaction23(order, shop) {
  shop.bulkCreate({ transaction: 3000 }) // mention: transaction
}

export async function transaction24(order, shop) {
  shop.update({ transaction: 3000 }) // mention: transaction
}

export async function transaction25(order, shop) {
  shop.upsert({ transaction: 3000 }) // mention: transaction
}

export async function transaction26(order, shop) {
  shop.destroy({ transaction: 3000 }) // mention: transaction
}

export async function transaction27(order, shop) {
  shop.save({ transaction: 3000 }) // mention: transaction
}

export async function transaction28(order, shop) {
  shop.increment({ transaction: 3000 }) // mention: transaction
}

export async function transaction29(order, shop) {
  shop.decrement({ transaction: 3000 }) // mention: transaction
}

export async function transaction30(order, shop) {
  shop.findAll({ transaction: 3000 }) // mention: transaction
}

export async function transaction31(order, shop) {
  shop.findOne({ transaction: 3000 }) // mention: transaction
}

export async function transaction32(order, shop) {
  shop.findByPk({ transaction: 3000 }) // mention: transaction
}

export async function transaction33(order, shop) {
  shop.findOrCreate({ transaction: 3000 }) // mention: transaction
}

export async function transaction34(order, shop) {
  shop.findAndCountAll({ transaction: 3000 }) // mention: transaction
}

export class Transaction35 {
  @Transactional('orders') // mention: Transactional
  handle(order) {
    return order
  }
}

export async function transaction36(order, shop) {
  shop.query('BEGIN') // mention: query
}

export async function transaction37(order, shop) {
  shop.execute('BEGIN') // mention: execute
}

export async function transaction38(order, shop) {
  shop.exec('BEGIN') // mention: exec
}

export async function transaction39(order, shop) {
  shop.run('BEGIN') // mention: run
}

export function unrelated(shelf, label) {
  const transactionText = shelf.count
  const countText = shelf.count
  const createText = shelf.count
  shelf.Transactional(label)
  const queryText = shelf.count
}
