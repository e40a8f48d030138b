import { Pool } from 'pg';

const pool = new Pool();

export async function openOrders(id) {
  return pool.query("SELECT id FROM orders WHERE paid_at = NULL AND shop_id = $1", [id]);  // expect: sql-null-comparison
}

export async function closeCarts() {
  return pool.query("UPDATE carts SET closed = 1 WHERE owner_id != NULL");  // expect: sql-null-comparison
}

export async function lateOrders() {
  return pool.query("SELECT o.id FROM orders o JOIN users u ON u.id = o.user_id AND u.left_at = NULL");  // expect: sql-null-comparison
}
