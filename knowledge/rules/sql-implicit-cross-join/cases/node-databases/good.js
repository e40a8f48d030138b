import { Pool } from 'pg';

const pool = new Pool();

export async function openOrders(id) {
  return pool.query("SELECT o.id, c.name FROM orders o, customers c WHERE c.id = o.customer_id AND o.state = $1", [id]);
}

export async function joined(id) {
  return pool.query("SELECT o.id FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.state = $1", [id]);
}

export async function bareNames(id) {
  return pool.query("SELECT total FROM orders, customers WHERE customer_id = customers.id AND state = $1", [id]);
}
