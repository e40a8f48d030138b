import { Pool } from 'pg';

const pool = new Pool();

export async function closeAccount(id) {
  return pool.query("UPDATE accounts SET status = 'closed' WHERE id = $1", [id]);
}

export async function removeOrder(id) {
  return pool.query("DELETE FROM orders WHERE id = $1", [id]);
}

export async function emptyStaging() {
  return pool.query("DELETE FROM staging_orders");
}

export async function tidySessions() {
  return pool.query("DELETE FROM sessions");
}
