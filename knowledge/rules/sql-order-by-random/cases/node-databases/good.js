import { Pool } from 'pg';

const pool = new Pool();

export async function suggestions(id) {
  return pool.query("SELECT id FROM products WHERE id >= $1 ORDER BY id LIMIT 5", [id]);
}

export async function drawn(id) {
  return pool.query("SELECT RANDOM() FROM products WHERE id = $1", [id]);
}
