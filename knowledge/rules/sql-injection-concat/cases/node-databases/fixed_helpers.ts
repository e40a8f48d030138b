import { Pool } from 'pg';

const pool = new Pool();

// Others can call this one.
export function countOf(kind: string) {
  return pool.query(`SELECT count(*) FROM items WHERE kind = $1`, [kind]);
}

// This one is handed on.
function sumOf(kind: string) {
  return pool.query(`SELECT sum(price) FROM items WHERE kind = $1`, [kind]);
}

export async function counts() {
  return Promise.all([countOf('book'), sumOf('map')]);
}

export const sum = sumOf;
