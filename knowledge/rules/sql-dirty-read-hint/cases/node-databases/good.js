import { Pool } from 'pg';

const pool = new Pool();

export async function balance(id) {
  return pool.query("SELECT balance FROM accounts WHERE id = $1", [id]);
}

export async function readStable() {
  return pool.query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
}
