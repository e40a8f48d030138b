import mysql from 'mysql';
import { Pool } from 'pg';

const pool = new Pool();
const connection = mysql.createConnection({});

export async function inline(name) {
  return pool.query({ text: 'SELECT id FROM author WHERE name = $1', values: [name] });
}

export async function inVariable(name) {
  const query = { text: 'SELECT id FROM author WHERE name = $1', values: [name] };
  return pool.query(query);
}

export function mysqlOptions(name, done) {
  connection.query({ sql: 'SELECT id FROM author WHERE name = ?', values: [name], timeout: 1000 }, done);
}

export function label(name) {
  return pool.query({ name: `author '${name}'`, text: 'SELECT id FROM author' });
}

export function limited(count) {
  return pool.query({ text: `SELECT id FROM author LIMIT ${Number(count)}` });
}

export function notSql(db, name) {
  return db.get(`author:${name}`) ?? db.all('authors', { text: 'hello ' + name });
}
