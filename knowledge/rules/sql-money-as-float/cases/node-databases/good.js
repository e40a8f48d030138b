import { Pool } from 'pg';

const pool = new Pool();

export async function makeInvoices() {
  return pool.query("CREATE TABLE invoices (id INT PRIMARY KEY, total_amount DECIMAL(12, 2), tax_rate FLOAT)");
}
