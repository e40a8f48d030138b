import { Pool } from 'pg';

const pool = new Pool();

export async function addUser(id) {
  return pool.query("INSERT INTO users VALUES ($1, 'ann')", [id]);  // expect: sql-insert-without-columns
}

export async function archive(id) {
  return pool.query("INSERT INTO old_orders SELECT id, total FROM orders WHERE id = $1", [id]);  // expect: sql-insert-without-columns
}
