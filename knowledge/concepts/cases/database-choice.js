import betterSqlite3 from 'better-sqlite3'  // mention: betterSqlite3
import { DatabaseSync } from 'sqlite'  // mention: DatabaseSync
import { DatabaseSync as DatabaseSyncNodeSqlite } from 'node:sqlite'  // mention: DatabaseSyncNodeSqlite
import { Client } from 'pg'
import { createConnection } from 'mysql'
import { createConnection as createConnectionMysql2 } from 'mysql2'
import { createConnection as createConnectionPromise } from 'mysql2/promise'

export async function databaseChoice1(order, shop) {
  const betterSqlite3Value = new betterSqlite3(order) // mention: betterSqlite3
}

export async function databaseChoice2(order, shop) {
  const databaseSyncValue = new DatabaseSync(order) // mention: DatabaseSync
}

export async function databaseChoice3(order, shop) {
  const databaseSyncNodeSqliteValue = new DatabaseSyncNodeSqlite(order) // mention: DatabaseSyncNodeSqlite
}

export async function databaseChoice4(order, shop) {
  const clientValue = new Client(order)
}

export async function databaseChoice5(order, shop) {
  const result = createConnection(order)
}

export async function databaseChoice6(order, shop) {
  const result = createConnectionMysql2(order)
}

export async function databaseChoice7(order, shop) {
  const result = createConnectionPromise(order)
}

export function unrelated(shelf, label) {
  shelf.betterSqlite3(label)
  shelf.createConnection(label)
}

export function labels(shelf) {
  shelf.label('better-sqlite3')
}
