import { knex } from 'knex'

const db = knex({ client: 'pg', pool: { min: 0, max: 8 } }) // mention: knex
const plain = knex({ client: 'pg' })

export function shelf(label) {
  const pool = label.knex
  return pool.size
}
