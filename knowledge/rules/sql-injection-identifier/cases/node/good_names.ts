import { pool } from './db';

const SORTABLE = ['name', 'created_at'];
const sortable = new Set(SORTABLE);
const COLUMNS = { name: 'u.name', newest: 'u.created_at' };
const columns = { name: 'u.name', newest: 'u.created_at' };

export const included = (column: string) =>
  pool.query(`SELECT id FROM users ORDER BY ${SORTABLE.includes(column) ? column : 'id'}`);

export function chosen(column: string) {
  const safe = sortable.has(column) ? column : 'id';
  return pool.query(`SELECT id FROM users ORDER BY ${safe}`);
}

export function refused(column: string) {
  if (!sortable.has(column)) {
    throw new RangeError(column);
  }
  return pool.query(`SELECT id FROM users ORDER BY ${column}`);
}

export function replaced(req) {
  let column = req.query.sort;
  if (!SORTABLE.includes(column)) column = 'id';
  return pool.query(`SELECT id FROM users ORDER BY ${column}`);
}

export const looked = (key: string) => pool.query(`SELECT id FROM users u ORDER BY ${COLUMNS[key] || 'u.id'}`);

export function lookedOrFirst(key: string) {
  const column = columns[key] ?? columns.name;
  return pool.query(`SELECT id FROM users u ORDER BY ${column}`);
}

export function switched(key: string) {
  let column;
  switch (key) {
    case 'newest':
      column = 'created_at';
      break;
    default:
      column = 'name';
  }
  return pool.query(`SELECT id FROM users ORDER BY ${column}`);
}

export function direction(req) {
  const way = req.query.dir === 'desc' ? 'DESC' : 'ASC';
  return pool.query(`SELECT id FROM users ORDER BY id ${way}`);
}

export function shaped(table: string) {
  if (!/^[a-z_]+$/.test(table)) {
    throw new RangeError(table);
  }
  return pool.query(`SELECT id FROM ${table}`);
}

export const all = () => Promise.all(SORTABLE.map((column) => pool.query(`SELECT ${column} FROM users`)));
