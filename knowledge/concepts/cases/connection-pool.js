import { Pool } from 'pg'  // mention: Pool
import { Pool as PoolUndici } from 'undici'  // mention: PoolUndici
import { createPool } from 'mysql'
import { createPoolCluster } from 'mysql2'
import { createPoolCluster as createPoolClusterPromise } from 'mysql2/promise'
import { createPoolCluster as createPoolClusterMariadb } from 'mariadb'
import { createPoolCluster as createPoolClusterOracledb } from 'oracledb'
import { createPool as createPoolMade } from 'mysql2/promise'
import { createPool as createPoolOracledb } from 'oracledb'
import sequelize from 'sequelize'
import { Sequelize } from 'sequelize'
import { Sequelize as SequelizeCore } from '@sequelize/core'
import knex from 'knex'
import { Agent } from 'http'
import { Agent as AgentNodeHttp } from 'node:http'
import { Agent as AgentHttps } from 'https'
import { Agent as AgentNodeHttps } from 'node:https'

export async function connectionPool1(order, shop) {
  const poolValue = new Pool(order) // mention: Pool
}

export async function connectionPool2(order, shop) {
  const poolUndiciValue = new PoolUndici(order) // mention: PoolUndici
}

export async function connectionPool3(order, shop) {
  const result = createPool(order) // mention: createPool
}

export async function connectionPool4(order, shop) {
  const result = createPoolCluster(order) // mention: createPoolCluster
}

export async function connectionPool5(order, shop) {
  const result = createPoolClusterPromise(order) // mention: createPoolClusterPromise
}

export async function connectionPool6(order, shop) {
  const result = createPoolClusterMariadb(order) // mention: createPoolClusterMariadb
}

export async function connectionPool7(order, shop) {
  const result = createPoolClusterOracledb(order) // mention: createPoolClusterOracledb
}

export async function connectionPool8(order, shop) {
  const poolInstance = new Pool() // mention: Pool
  const result = poolInstance.connect(order) // mention: connect
}

export async function connectionPool9(order, shop) {
  const made = createPoolMade() // mention: createPoolMade
  const result = made.getConnection(order) // mention: getConnection
}

export async function connectionPool10(order, shop) {
  const createPoolOracledbInstance = createPoolOracledb() // mention: createPoolOracledb
  const result = createPoolOracledbInstance.getConnection(order) // mention: getConnection
}

export async function connectionPool11(order, shop) {
  shop.pool.getConnection(order) // mention: getConnection
}

export async function connectionPool12(order, shop) {
  shop.pool.connect(order) // mention: connect
}

export async function connectionPool13(order, shop) {
  const result = sequelize({ pool: 3000 }) // mention: pool
}

export async function connectionPool14(order, shop) {
  const result = Sequelize({ pool: 3000 }) // mention: pool
}

export async function connectionPool15(order, shop) {
  const result = SequelizeCore({ pool: 3000 }) // mention: pool
}

export async function connectionPool16(order, shop) {
  const result = knex({ pool: 3000 }) // mention: pool
}

export async function connectionPool17(order, shop) {
  const result = knex({ pool: 3000 }) // mention: pool
}

export async function connectionPool18(order, shop) {
  const options = { connectionLimit: order.value } // mention: connectionLimit
}

export async function connectionPool19(order, shop) {
  const options = { maxPoolSize: order.value } // mention: maxPoolSize
}

export async function connectionPool20(order, shop) {
  const options = { minPoolSize: order.value } // mention: minPoolSize
}

export async function connectionPool21(order, shop) {
  const options = { idleTimeoutMillis: order.value } // mention: idleTimeoutMillis
}

export async function connectionPool22(order, shop) {
  const options = { connectionTimeoutMillis: order.value } // mention: connectionTimeoutMillis
}

export async function connectionPool23(order, shop) {
  const result = Agent({ keepAlive: 3000 }) // mention: keepAlive
}

export async function connectionPool24(order, shop) {
  const result = Agent({ maxSockets: 3000 }) // mention: maxSockets
}

export async function connectionPool25(order, shop) {
  const result = Agent({ maxFreeSockets: 3000 }) // mention: maxFreeSockets
}

export async function connectionPool26(order, shop) {
  const result = AgentNodeHttp({ keepAlive: 3000 }) // mention: keepAlive
}

export async function connectionPool27(order, shop) {
  const result = AgentHttps({ keepAlive: 3000 }) // mention: keepAlive
}

export async function connectionPool28(order, shop) {
  const result = AgentNodeHttps({ keepAlive: 3000 }) // mention: keepAlive
}

export function unrelated(shelf, label) {
  shelf.Pool(label)
  shelf.createPool(label)
  shelf.sequelize(label)
  shelf.connectionLimit(label)
  shelf.Agent(label)
}
