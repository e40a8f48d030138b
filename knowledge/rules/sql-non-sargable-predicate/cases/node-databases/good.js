import { Pool } from 'pg';

const pool = new Pool();

export async function since(id) {
  return pool.query("SELECT id FROM orders WHERE created_at >= $1", [id]);
}

export async function days(id) {
  return pool.query("SELECT DATE(created_at) FROM orders WHERE id = $1", [id]);
}

export async function lowered(id) {
  return pool.query("SELECT id FROM users WHERE email = LOWER($1)", [id]);
}
