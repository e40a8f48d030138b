import { Pool } from 'pg';

const pool = new Pool();

export async function withCustomers(id) {
  return pool.query("SELECT * FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.id = $1", [id]);  // expect: sql-select-star likely
}

export async function archiveOrders(id) {
  return pool.query("INSERT INTO old_orders (id, total) SELECT * FROM orders WHERE placed_at < $1", [id]);  // expect: sql-select-star likely
}

export async function ofCustomer(id) {
  return pool.query("SELECT * FROM orders WHERE customer_id = $1", [id]);  // expect: sql-select-star possible
}
