import { Pool } from 'pg';

const pool = new Pool();

export async function makeNotes() {
  return pool.query("CREATE TABLE notes (id INT PRIMARY KEY, body TEXT) DEFAULT CHARSET=utf8mb4");
}
