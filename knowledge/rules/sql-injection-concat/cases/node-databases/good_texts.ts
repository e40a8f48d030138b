import { randomUUID } from 'crypto';
import format from 'pg-format';
import { escapeIdentifier } from 'pg';
import mysql from 'mysql';
import { pool } from './db';

const table = 'users';
const COLUMNS = ['id', 'name'];
const names = { table: 'users' };
const con = mysql.createConnection({});

type Way = 'ASC' | 'DESC';

enum State {
  Open = 'open',
  Closed = 'closed',
}

export const parameters = (name: string) => pool.query('SELECT id FROM users WHERE name = $1', [name]);

export const numbers = (id: number, open: boolean, big: bigint) =>
  pool.query(`SELECT id FROM users WHERE id = ${id} AND open = ${open} AND big = ${big}`);

export const converted = (id) =>
  pool.query(`SELECT id FROM users WHERE a = ${Number(id)} AND b = ${parseInt(id, 10)} AND c = ${+id} AND d = ${~~id}`);

export async function page(req) {
  const limit = Math.min(Number(req.query.limit) || 10, 100);
  const offset = ((parseInt(req.query.page) || 1) - 1) * limit;
  return pool.query(`SELECT id FROM users ORDER BY id LIMIT ${limit} OFFSET ${offset}`);
}

export const escaped = (name, column) =>
  con.query('SELECT id FROM users WHERE ' + con.escapeId(column) + ' = ' + mysql.escape(name));

export const identifier = (name) => pool.query(`SELECT id FROM ${escapeIdentifier(name)}`);

export const formatted = (name) => pool.query(format('SELECT id FROM %I WHERE name = %L', name, name));

export const marks = (ids) => pool.query(`SELECT id FROM users WHERE id IN (${ids.map(() => '?').join(',')})`, ids);

export const numbered = (ids) =>
  pool.query(`SELECT id FROM users WHERE id IN (${ids.map((_, i) => `$${i + 1}`).join(', ')})`, ids);

export const filled = (ids) =>
  pool.query('DELETE FROM users WHERE id IN (' + new Array(ids.length).fill('?').join(', ') + ')', ids);

export const made = (ids) =>
  pool.query(`DELETE FROM users WHERE id IN (${Array.from({ length: ids.length }, () => '?').join(',')})`, ids);

export const repeated = (ids) =>
  pool.query(`DELETE FROM users WHERE id IN (${'?,'.repeat(ids.length).slice(0, -1)})`, ids);

export function search(filter) {
  const conditions = [];
  const values = [];
  if (filter.name) {
    values.push(filter.name);
    conditions.push(`name = $${values.length}`);
  }
  if (filter.city) {
    values.push(filter.city);
    conditions.push(`city = $${values.length}`);
  }
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  return pool.query(`SELECT id FROM users ${where} ORDER BY id LIMIT 10`, values);
}

export function counted(filter) {
  let next = 1;
  const values = [];
  let sql = 'SELECT id FROM users WHERE active';
  if (filter.name) {
    sql += ` AND name = $${next++}`;
    values.push(filter.name);
  }
  return pool.query(sql, values);
}

export const constantNames = (id) => pool.query(`SELECT ${COLUMNS.join(', ')} FROM ${table} WHERE id = $1`, [id]);

export const constantEntry = (id) => pool.query(`SELECT id FROM ${names.table} WHERE id = $1`, [id]);

export async function clear() {
  for (const name of ['carts', 'orders']) {
    await pool.query(`TRUNCATE ${name}`);
  }
}

export const open = () => pool.query(`SELECT id FROM users WHERE state = '${State.Open}'`);

export const ofState = (state: State) => pool.query(`SELECT id FROM users WHERE state = '${state}'`);

export const ways = (way: Way) => pool.query(`SELECT id FROM users ORDER BY id ${way}`);

export const writtenWays = (way: 'ASC' | 'DESC') => pool.query(`SELECT id FROM users ORDER BY id ${way}`);

export const numberList = (ids: number[]) => pool.query(`SELECT id FROM users WHERE id IN (${ids.join(',')})`);

export const convertedList = (ids) => pool.query(`SELECT id FROM users WHERE id IN (${ids.map(Number).join(',')})`);

export const since = () => pool.query(`SELECT id FROM users WHERE seen > '${new Date().toISOString()}'`);

export const inserted = () => pool.query(`INSERT INTO users (id) VALUES ('${randomUUID()}')`);

export const doubled = (name: string) =>
  pool.query(`SELECT id FROM users WHERE name = '${name.replace(/'/g, "''")}'`);

export const lockedOrNot = (lock: boolean) => pool.query(`SELECT id FROM users WHERE id = 1 ${lock ? 'FOR UPDATE' : ''}`);

const names2 = () => 'id, name';

export const listed = () => pool.query(`SELECT ${names2()} FROM users`);

export function refused(id) {
  if (!Number.isInteger(id)) {
    throw new TypeError('id');
  }
  return pool.query(`SELECT id FROM users WHERE id = ${id}`);
}

interface Page {
  limit: number;
  offset?: number;
}

export const paged = (page: Page) =>
  pool.query(`SELECT id FROM users ORDER BY id LIMIT ${page.limit} OFFSET ${page.offset}`);

export const taken = ({ limit, offset }: { limit: number; offset: number }) =>
  pool.query(`SELECT id FROM users ORDER BY id LIMIT ${limit} OFFSET ${offset}`);

export const shown = ({ limit, offset }: Page) =>
  pool.query(`SELECT id FROM users ORDER BY id LIMIT ${limit} OFFSET ${offset}`);

export const indexes = (name: string) => pool.query(`SELECT id FROM users WHERE total = ${Number.parseFloat(name)}`);
