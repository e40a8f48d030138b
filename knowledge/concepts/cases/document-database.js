import { MongoClient } from 'mongodb'  // mention: MongoClient
import mongoose from 'mongoose'

export async function documentDatabase1(order, shop) {
  const mongoClientValue = new MongoClient(order) // mention: MongoClient
}

export async function documentDatabase2(order, shop) {
  const mongooseSchemaValue = new mongoose.Schema(order) // mention: Schema
}

export async function documentDatabase3(order, shop) {
  const result = mongoose.connect(order) // mention: connect
}

export async function documentDatabase4(order, shop) {
  const result = mongoose.model(order) // mention: model
}

export async function documentDatabase5(order, shop) {
  const result = mongoose.createConnection(order) // mention: createConnection
}

export async function documentDatabase6(order, shop) {
  shop.insertOne(order) // mention: insertOne
}

export async function documentDatabase7(order, shop) {
  shop.updateOne(order) // mention: updateOne
}

export async function documentDatabase8(order, shop) {
  shop.deleteOne(order) // mention: deleteOne
}

export async function documentDatabase9(order, shop) {
  shop.findOneAndUpdate(order) // mention: findOneAndUpdate
}

export async function documentDatabase10(order, shop) {
  shop.countDocuments(order) // mention: countDocuments
}

export async function documentDatabase11(order, shop) {
  const options = { $lookup: order.value } // mention: $lookup
}

export async function documentDatabase12(order, shop) {
  const options = { $match: order.value } // mention: $match
}

export async function documentDatabase13(order, shop) {
  const options = { $unwind: order.value } // mention: $unwind
}

export async function documentDatabase14(order, shop) {
  const options = { $elemMatch: order.value } // mention: $elemMatch
}

export async function documentDatabase15(order, shop) {
  const options = { $addToSet: order.value } // mention: $addToSet
}

export function unrelated(shelf, label) {
  shelf.MongoClient(label)
  shelf.connect(label)
  const insertOneText = shelf.count
  shelf.lookup(label)
}

export function labels(shelf) {
  shelf.label('$lookup')
}
