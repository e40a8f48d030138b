import { Pool } from 'pg';

const pool = new Pool();

export async function nextPage(id) {
  return pool.query("SELECT id FROM events WHERE id > $1 ORDER BY id LIMIT 50", [id]);
}

export async function secondPage(id) {
  return pool.query("SELECT id FROM events WHERE shop_id = $1 ORDER BY id LIMIT 50 OFFSET 50", [id]);
}
