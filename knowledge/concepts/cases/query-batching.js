import { In } from 'typeorm'
import { inArray } from 'drizzle-orm'
import { Op } from 'sequelize'
import { Sequelize } from 'sequelize'
import { Op as OpCore } from '@sequelize/core'

export async function queryBatching1(order, shop) {
  shop.bulkCreate(order) // mention: bulkCreate
}

export async function queryBatching2(order, shop) {
  shop.createMany(order) // mention: createMany
}

export async function queryBatching3(order, shop) {
  shop.createManyAndReturn(order) // mention: createManyAndReturn
}

export async function queryBatching4(order, shop) {
  shop.insertMany(order) // mention: insertMany
}

export async function queryBatching5(order, shop) {
  shop.bulkWrite(order) // mention: bulkWrite
}

export async function queryBatching6(order, shop) {
  shop.batchInsert(order) // mention: batchInsert
}

export async function queryBatching7(order, shop) {
  const result = In(order) // mention: In
}

export async function queryBatching8(order, shop) {
  const result = inArray(order) // mention: inArray
}

export async function queryBatching9(order, shop) {
  shop.whereIn(order) // mention: whereIn
}

export async function queryBatching10(order, shop) {
  shop.orWhereIn(order) // mention: orWhereIn
}

export async function queryBatching11(order, shop) {
  const level = Op.in // mention: in
}

export async function queryBatching12(order, shop) {
  const level = Sequelize.Op.in // mention: in
}

export async function queryBatching13(order, shop) {
  const level = OpCore.in // mention: in
}

export function unrelated(shelf, label) {
  const bulkCreateText = shelf.count
  const countText = shelf.count
}
