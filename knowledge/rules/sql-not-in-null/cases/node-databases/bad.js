import { Pool } from 'pg';

const pool = new Pool();

export async function otherOrders(id) {
  return pool.query("SELECT id FROM orders WHERE state NOT IN ('paid', NULL) AND shop_id = $1", [id]);  // expect: sql-not-in-null
}

export async function silentCustomers() {
  return pool.query("SELECT id FROM customers WHERE id NOT IN (SELECT customer_id FROM orders)");  // expect: sql-not-in-null possible
}
