import { Client } from 'pg' // mention: Client
import { createConnection } from 'mysql'
import { createConnection as createConnectionMysql2 } from 'mysql2'
import { createConnection as createConnectionPromise } from 'mysql2/promise'

export async function connections(options) {
  const client = new Client(options) // mention: Client
  const mysql = createConnection(options) // mention: createConnection
  const mysql2 = createConnectionMysql2(options) // mention: createConnectionMysql2
  const later = createConnectionPromise(options) // mention: createConnectionPromise
  return [client, mysql, mysql2, later]
}

export function unrelated(shelf, label) {
  shelf.Client(label)
  shelf.createConnection(label)
}
