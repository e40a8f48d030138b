import { columns, pageSize, tables, Sort, type Direction } from '../infra/names';
import store from '../infra/store';

export async function list(sort: Sort, direction: Direction) {
  const all = await store.query(`SELECT ${columns} FROM ${tables.books} LIMIT ${pageSize}`);
  const sorted = await store.query(`SELECT ${columns} FROM books ORDER BY ${sort} ${direction}`);
  const titles = await store.query(`SELECT id FROM books ORDER BY ${Sort.Title}`);
  return [all, sorted, titles];
}

export const byName = (req: any) => store.query('SELECT id FROM books WHERE name = $1', [req.query.name]);
