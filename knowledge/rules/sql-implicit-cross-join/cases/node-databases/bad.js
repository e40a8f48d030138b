import { Pool } from 'pg';

const pool = new Pool();

export async function openOrders(id) {
  return pool.query("SELECT o.id, c.name FROM orders o, customers c WHERE o.state = $1", [id]);  // expect: sql-implicit-cross-join
}
