import { Pool } from 'pg';

const pool = new Pool();

function countOf(kind: string) {
  return pool.query(`SELECT count(*) FROM items WHERE kind = '${kind}'`);
}

export async function counts() {
  return Promise.all([countOf('book'), countOf('map')]);
}
