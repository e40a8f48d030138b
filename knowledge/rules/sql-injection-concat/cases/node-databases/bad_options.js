import mysql from 'mysql';
import { Pool } from 'pg';

const pool = new Pool();
const connection = mysql.createConnection({});

export async function inline(name) {
  return pool.query({ text: `SELECT id FROM author WHERE name = '${name}'` }); // expect: sql-injection-concat likely
}

export async function inVariable(name) {
  const query = {
    text: `SELECT id FROM author WHERE name = '${name}'`, // expect: sql-injection-concat likely
    values: [],
  };
  return pool.query(query);
}

export function mysqlOptions(name, done) {
  connection.query({ sql: "SELECT id FROM author WHERE name = '" + name + "'", timeout: 1000 }, done); // expect: sql-injection-concat likely
}

export function fromRequest(req, res) {
  connection.query({ sql: `SELECT id FROM author WHERE name = '${req.query.name}'` }, (_, rows) => res.json(rows)); // expect: sql-injection-concat
}

export function namedQuery(name) {
  return pool.query({ name: 'author', 'text': `SELECT id FROM author WHERE name = '${name}'` }); // expect: sql-injection-concat likely
}
