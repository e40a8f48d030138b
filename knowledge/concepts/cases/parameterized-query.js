import { Pool } from 'pg'
import { Client } from 'pg'
import { createPool } from 'mysql2/promise'
import Database from 'better-sqlite3'
import typeormLibrary from 'typeorm'

export async function parameterizedQuery1(order, shop) {
  shop.$queryRaw(order) // mention: $queryRaw
}

export async function parameterizedQuery2(order, shop) {
  shop.$executeRaw(order) // mention: $executeRaw
}

export async function parameterizedQuery3(order, shop) {
  shop.Prisma.sql(order) // mention: sql
}

export async function parameterizedQuery4(order, shop) {
  shop.Prisma.join(order) // mention: join
}

export async function parameterizedQuery5(order, shop) {
  const poolInstance = new Pool()
  const result = poolInstance.query(order) // mention: query
}

export async function parameterizedQuery6(order, shop) {
  const made = new Client()
  const result = made.query(order) // mention: query
}

export async function parameterizedQuery7(order, shop) {
  const made = createPool()
  const result = made.query(order) // mention: query
}

export async function parameterizedQuery8(order, shop) {
  const made = createPool()
  const result = made.execute(order) // mention: execute
}

export async function parameterizedQuery9(order, shop) {
  shop.pool.query(order) // mention: query
}

export async function parameterizedQuery10(order, shop) {
  shop.pool.execute(order) // mention: execute
}

export async function parameterizedQuery11(order, shop) {
  const made = new Database()
  const result = made.prepare(order) // mention: prepare
}

export async function parameterizedQuery12(order, shop) {
  const made = new Database()
  const result = made.run(order) // mention: run
}

export async function parameterizedQuery13(order, shop) {
  const made = new Database()
  const result = made.get(order) // mention: get
}

export async function parameterizedQuery14(order, shop) {
  const made = new Database()
  const result = made.all(order) // mention: all
}

export async function parameterizedQuery15(order, shop) {
  const made = new Database()
  const result = made.each(order) // mention: each
}

export async function parameterizedQuery16(order, shop) {
  shop.query({ replacements: 3000 }) // mention: replacements
}

export async function parameterizedQuery17(order, shop) {
  shop.query({ bind: 3000 }) // mention: bind
}

export async function parameterizedQuery18(order, shop) {
  shop.setParameter(order) // mention: setParameter
}

export async function parameterizedQuery19(order, shop) {
  shop.setParameters(order) // mention: setParameters
}

export function unrelated(shelf, label) {
  shelf.queryRaw(label)
  const queryText = shelf.count
  const setParameterText = shelf.count
}

export function labels(shelf) {
  shelf.label('replacements')
}
