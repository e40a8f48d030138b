import { Pool } from 'pg';

const pool = new Pool();

export async function secondPage(id) {
  return pool.query("SELECT id, name FROM products WHERE shop_id = $1 LIMIT 20 OFFSET 40", [id]);  // expect: sql-limit-without-order
}

export async function some(id) {
  return pool.query("SELECT id, name FROM products WHERE shop_id = $1 LIMIT 20", [id]);  // expect: sql-limit-without-order possible
}
