import { Pool } from 'pg';

const pool = new Pool();

export async function closeAccounts() {
  return pool.query("UPDATE accounts SET status = 'closed'");  // expect: sql-write-without-where
}

export async function clearOrders() {
  return pool.query("DELETE FROM orders");  // expect: sql-write-without-where likely
}
