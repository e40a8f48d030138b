import { Pool } from 'pg';

const pool = new Pool();

export async function suggestions(id) {
  return pool.query("SELECT id FROM products WHERE shop_id = $1 ORDER BY RANDOM() LIMIT 5", [id]);  // expect: sql-order-by-random
}
