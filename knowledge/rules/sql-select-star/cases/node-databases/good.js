import { Pool } from 'pg';

const pool = new Pool();

export async function ofCustomer(id) {
  return pool.query("SELECT id, total FROM orders WHERE customer_id = $1", [id]);
}

export async function countOrders(id) {
  return pool.query("SELECT count(*) FROM orders WHERE customer_id = $1", [id]);
}

export async function hasOrders(id) {
  return pool.query("SELECT id FROM customers c WHERE EXISTS (SELECT * FROM orders o WHERE o.customer_id = c.id) AND c.id = $1", [id]);
}

export async function fromTotals(id) {
  return pool.query("WITH totals AS (SELECT id, total FROM orders) SELECT * FROM totals WHERE id = $1", [id]);
}

export async function tables(id) {
  return pool.query("SELECT * FROM information_schema.tables WHERE table_name = $1", [id]);
}
