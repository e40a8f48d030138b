import { Pool } from 'pg';

const pool = new Pool();

export async function makeInvoices() {
  return pool.query("CREATE TABLE invoices (id INT PRIMARY KEY, total_amount FLOAT)");  // expect: sql-money-as-float
}
