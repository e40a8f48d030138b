import { Pool } from 'pg';

const pool = new Pool();

export async function ofDay(id) {
  return pool.query("SELECT id FROM orders WHERE DATE(created_at) = $1", [id]);  // expect: sql-non-sargable-predicate likely
}

export async function ofUser(id) {
  return pool.query("SELECT id FROM users WHERE LOWER(email) = $1", [id]);  // expect: sql-non-sargable-predicate possible
}
