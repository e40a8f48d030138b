import { Pool } from 'pg';

const pool = new Pool();

export async function addUser(id) {
  return pool.query("INSERT INTO users (id, name) VALUES ($1, 'ann')", [id]);
}

export async function archive(id) {
  return pool.query("INSERT INTO old_orders (id, total) SELECT id, total FROM orders WHERE id = $1", [id]);
}

export async function stage(id) {
  return pool.query("INSERT INTO tmp_orders SELECT id, total FROM orders WHERE id = $1", [id]);
}
