import { Pool } from 'pg';

const pool = new Pool();

export async function otherOrders(id) {
  return pool.query("SELECT id FROM orders WHERE state NOT IN ('paid', 'open') AND shop_id = $1", [id]);
}

export async function knownCustomers() {
  return pool.query("SELECT id FROM customers WHERE id NOT IN (SELECT customer_id FROM orders WHERE customer_id IS NOT NULL)");
}

export async function otherIds() {
  return pool.query("SELECT id FROM customers WHERE id NOT IN (SELECT id FROM blocked)");
}
