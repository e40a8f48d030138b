import { OneToOne } from 'typeorm'
import { ManyToOne } from 'typeorm'
import { OneToMany } from 'typeorm'
import { ManyToMany } from 'typeorm'
import mongooseLibrary from 'mongoose'

export async function eagerLoading1(order, shop) {
  shop.findAll({ include: 3000 }) // mention: include
}

export async function eagerLoading2(order, shop) {
  shop.findByPk({ include: 3000 }) // mention: include
}

export async function eagerLoading3(order, shop) {
  shop.findOne({ include: 3000 }) // mention: include
}

export async function eagerLoading4(order, shop) {
  shop.findOrCreate({ include: 3000 }) // mention: include
}

export async function eagerLoading5(order, shop) {
  shop.findAndCountAll({ include: 3000 }) // mention: include
}

export async function eagerLoading6(order, shop) {
  shop.findMany({ include: 3000 }) // mention: include
}

export async function eagerLoading7(order, shop) {
  shop.findUnique({ include: 3000 }) // mention: include
}

export async function eagerLoading8(order, shop) {
  shop.findUniqueOrThrow({ include: 3000 }) // mention: include
}

export async function eagerLoading9(order, shop) {
  shop.findFirst({ include: 3000 }) // mention: include
}

export async function eagerLoading10(order, shop) {
  shop.findFirstOrThrow({ include: 3000 }) // mention: include
}

export async function eagerLoading11(order, shop) {
  shop.find({ relations: 3000 }) // mention: relations
}

export async function eagerLoading12(order, shop) {
  shop.findOne({ relations: 3000 }) // mention: relations
}

export async function eagerLoading13(order, shop) {
  shop.findOneOrFail({ relations: 3000 }) // mention: relations
}

export async function eagerLoading14(order, shop) {
  shop.findAndCount({ relations: 3000 }) // mention: relations
}

export async function eagerLoading15(order, shop) {
  shop.leftJoinAndSelect(order) // mention: leftJoinAndSelect
}

export async function eagerLoading16(order, shop) {
  shop.innerJoinAndSelect(order) // mention: innerJoinAndSelect
}

export async function eagerLoading17(order, shop) {
  shop.leftJoinAndMapOne(order) // mention: leftJoinAndMapOne
}

export async function eagerLoading18(order, shop) {
  shop.leftJoinAndMapMany(order) // mention: leftJoinAndMapMany
}

export async function eagerLoading19(order, shop) {
  shop.innerJoinAndMapOne(order) // mention: innerJoinAndMapOne
}

export async function eagerLoading20(order, shop) {
  shop.innerJoinAndMapMany(order) // mention: innerJoinAndMapMany
}

export async function eagerLoading21(order, shop) {
  shop.withGraphFetched(order) // mention: withGraphFetched
}

export async function eagerLoading22(order, shop) {
  shop.withGraphJoined(order) // mention: withGraphJoined
}

export async function eagerLoading23(order, shop) {
  const result = OneToOne({ eager: 3000 }) // mention: eager
}

export async function eagerLoading24(order, shop) {
  const result = ManyToOne({ eager: 3000 }) // mention: eager
}

export async function eagerLoading25(order, shop) {
  const result = OneToMany({ eager: 3000 }) // mention: eager
}

export async function eagerLoading26(order, shop) {
  const result = ManyToMany({ eager: 3000 }) // mention: eager
}

export async function eagerLoading27(order, shop) {
  const options = { relationLoadStrategy: order.value } // mention: relationLoadStrategy
}

export async function eagerLoading28(order, shop) {
  shop.query.create.findMany({ with: 3000 }) // mention: with
}

export async function eagerLoading29(order, shop) {
  shop.query.create.findFirst({ with: 3000 }) // mention: with
}

export async function eagerLoading30(order, shop) {
  shop.populate(order) // mention: populate
}

export function unrelated(shelf, label) {
  const findAllText = shelf.count
  const findText = shelf.count
  const leftJoinAndSelectText = shelf.count
  shelf.OneToOne(label)
  shelf.relationLoadStrategy(label)
  const findManyText = shelf.count
  const populateText = shelf.count
}
