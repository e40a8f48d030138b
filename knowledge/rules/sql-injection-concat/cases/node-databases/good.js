const { Pool } = require('pg');
const sql = require('sql-template-strings');
const mysql = require('mysql2');

const pool = new Pool();
const TABLE = 'book';
const COLUMNS = { title: 'title', newest: 'created_at DESC' };

async function parameters(name) {
  return pool.query('SELECT * FROM author WHERE name = $1', [name]);
}

async function tagged(name) {
  return pool.query(sql`SELECT * FROM author WHERE name = ${name}`);
}

async function constants() {
  await pool.query('SELECT * FROM ' + TABLE + ' WHERE price > ' + 3);
  return pool.query(`SELECT * FROM ${TABLE} LIMIT ${10}`);
}

async function numbers(id, page) {
  await pool.query(`SELECT * FROM book WHERE id = ${Number(id)} OFFSET ${page * 10}`);
  return pool.query('SELECT * FROM book WHERE id = ' + parseInt(id, 10));
}

async function placeholders(ids) {
  const marks = ids.map((_, i) => '$' + (i + 1)).join(',');
  await pool.query(`SELECT * FROM book WHERE id IN (${marks})`, ids);
  await pool.query(`SELECT * FROM book WHERE id IN (${ids.map(() => '?').join(', ')})`, ids);
  return pool.query('SELECT * FROM book WHERE id IN (?' + ', ?'.repeat(ids.length - 1) + ')', ids);
}

async function allowed(req) {
  return pool.query('SELECT * FROM book ORDER BY ' + COLUMNS[req.query.sort]);
}

async function checked(req) {
  const column = req.query.column;
  if (!['title', 'price'].includes(column)) {
    throw new Error(column);
  }
  return pool.query(`SELECT * FROM book WHERE ${column} = 'x' AND note = '${column}'`);
}

async function escaped(name) {
  return pool.query('SELECT * FROM author WHERE name = ' + mysql.escape(name));
}

async function conditions(name, city) {
  const parts = [];
  const values = [];
  if (name) {
    values.push(name);
    parts.push(`name = $${values.length}`);
  }
  if (city) {
    values.push(city);
    parts.push(`city = $${values.length}`);
  }
  return pool.query('SELECT id FROM author WHERE ' + parts.join(' AND '), values);
}

function messages(client, name) {
  client.query({ name });
  console.log(`Please select '${name}' from the list`);
  return `/api/select?from=${name}`;
}
