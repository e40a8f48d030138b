import { Pool } from 'pg';

const pool = new Pool();
const DIRECTIONS = ['asc', 'desc'] as const;

enum Sort {
  Title = 'title',
  Price = 'price',
}

type Direction = (typeof DIRECTIONS)[number];
type Column =
  | 'title'
  | 'price'
  | 'stock';
type Visible = Exclude<Column, 'stock'>;

interface Paging {
  limit: number;
  by: Column;
  direction?: 'asc' | 'desc';
}

interface Search extends Paging {
  text: string;
}

export async function byColumn(column: Column, direction: Direction) {
  return pool.query(`SELECT id FROM books ORDER BY ${column} ${direction}`);
}

export async function bySort(sort: Sort.Title | Sort.Price) {
  return pool.query(`SELECT id FROM books ORDER BY ${sort}`);
}

export async function visible(column: Visible) {
  return pool.query(`SELECT ${column} FROM books`);
}

export async function page(search: Search) {
  return pool.query(`SELECT id FROM books ORDER BY ${search.by} ${search.direction} LIMIT ${search.limit}`);
}

export async function parts({ by, direction = 'asc' }: { by: Column; direction?: Direction }) {
  return pool.query(`SELECT id FROM books ORDER BY ${by} ${direction}`);
}

export async function key(field: keyof Paging) {
  return pool.query(`SELECT ${field} FROM pages`);
}

export async function each(columns: readonly Column[]) {
  for (const column of columns) {
    await pool.query(`SELECT ${column} FROM books`);
  }
}

const isColumn = (name: string): name is Column => ['title', 'price', 'stock'].includes(name);

export async function guarded(name: string) {
  if (!isColumn(name)) {
    return null;
  }
  return pool.query(`SELECT ${name} FROM books`);
}

class Book {
  title: string;
}

export async function chosen(fields: (keyof Book)[], size = 20) {
  return pool.query(`SELECT ${fields.join(', ')} FROM books LIMIT ${size}`);
}
