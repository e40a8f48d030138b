import { Pool } from 'pg';

const pool = new Pool();

export async function ofCompany(id) {
  return pool.query("SELECT id FROM users WHERE email LIKE '%@example.com' AND shop_id = $1", [id]);  // expect: sql-like-leading-wildcard likely
}
