import { Pool } from 'pg';

const pool = new Pool();

export async function named(id) {
  return pool.query("SELECT id FROM users WHERE name LIKE 'ann%' AND shop_id = $1", [id]);
}

export async function matching(id) {
  return pool.query("SELECT id FROM users WHERE name LIKE $1", [id]);
}

export async function everything(id) {
  return pool.query("SELECT id FROM users WHERE name LIKE '%' AND shop_id = $1", [id]);
}
