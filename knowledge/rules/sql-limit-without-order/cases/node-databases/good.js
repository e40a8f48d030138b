import { Pool } from 'pg';

const pool = new Pool();

export async function secondPage(id) {
  return pool.query("SELECT id, name FROM products WHERE shop_id = $1 ORDER BY id LIMIT 20 OFFSET 40", [id]);
}

export async function one(id) {
  return pool.query("SELECT id FROM products WHERE shop_id = $1 LIMIT 1", [id]);
}

export async function byKey(id) {
  return pool.query("SELECT id FROM products WHERE id = $1 LIMIT 10", [id]);
}

export async function total(id) {
  return pool.query("SELECT count(*) FROM products WHERE shop_id = $1 LIMIT 10", [id]);
}
