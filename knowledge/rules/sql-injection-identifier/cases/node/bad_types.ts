import express from 'express';
import { Pool } from 'pg';

const pool = new Pool();
const app = express();

type Column = 'title' | 'price';
type Name = string;
type Any = Column | string;

interface Search {
  by: Column;
  direction: string;
}

export async function byName(column: Name) {
  return pool.query(`SELECT id FROM books ORDER BY ${column}`); // expect: sql-injection-identifier likely
}

export async function byAny(column: Any) {
  return pool.query(`SELECT id FROM books ORDER BY ${column}`); // expect: sql-injection-identifier likely
}

export async function page(search: Search) {
  return pool.query(`SELECT id FROM books ORDER BY ${search.by} ${search.direction}`); // expect: sql-injection-identifier likely
}

// A type assertion converts nothing.
app.get('/books', async (request, response) => {
  const column = request.query.sort as Column;
  const { rows } = await pool.query(`SELECT id FROM books ORDER BY ${column}`); // expect: sql-injection-identifier
  response.json(rows);
});
