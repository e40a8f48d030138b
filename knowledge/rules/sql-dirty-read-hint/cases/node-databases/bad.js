import { Pool } from 'pg';

const pool = new Pool();

export async function balance(id) {
  return pool.query("SELECT balance FROM accounts WITH (NOLOCK) WHERE id = $1", [id]);  // expect: sql-dirty-read-hint
}

export async function readDirty() {
  return pool.query("SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED");  // expect: sql-dirty-read-hint
}
