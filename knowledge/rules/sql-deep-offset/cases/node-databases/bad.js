import { Pool } from 'pg';

const pool = new Pool();

export async function farPage(id) {
  return pool.query("SELECT id FROM events WHERE shop_id = $1 ORDER BY id LIMIT 50 OFFSET 100000", [id]);  // expect: sql-deep-offset
}

export async function anyPage(id) {
  return pool.query("SELECT id FROM events ORDER BY id LIMIT 50 OFFSET $1", [id]);  // expect: sql-deep-offset possible
}
