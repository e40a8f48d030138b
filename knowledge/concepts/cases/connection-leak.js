import { Client } from 'pg'
import { createPool } from 'mysql2/promise'
import { QueryRunner } from 'typeorm'

export async function connectionLeak1(order, shop) {
  const made = new Client()
  const result = made.release(order) // mention: release
}

export async function connectionLeak2(order, shop) {
  const made = createPool()
  const result = made.release(order) // mention: release
}

export async function connectionLeak3(order, shop) {
  shop.connection.release(order) // mention: release
}

export async function connectionLeak4(order, shop) {
  shop.conn.release(order) // mention: release
}

export async function connectionLeak5(order, shop) {
  const queryRunnerInstance = new QueryRunner()
  const result = queryRunnerInstance.release(order) // mention: release
}

export async function connectionLeak6(order, shop) {
  shop.createQueryRunner().release(order) // mention: release
}

export function unrelated(shelf, label) {
  const releaseText = shelf.count
}
