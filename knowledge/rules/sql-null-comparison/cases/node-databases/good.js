import { Pool } from 'pg';

const pool = new Pool();

export async function openOrders(id) {
  return pool.query("SELECT id FROM orders WHERE paid_at IS NULL AND shop_id = $1", [id]);
}

export async function reopenCarts(id) {
  return pool.query("UPDATE carts SET closed_at = NULL WHERE shop_id = $1", [id]);
}

export async function noteNull(id) {
  return pool.query("SELECT id FROM notes WHERE body = 'a = NULL' AND shop_id = $1", [id]);
}
