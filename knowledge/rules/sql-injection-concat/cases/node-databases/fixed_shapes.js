// Shapes of texts that applications build with what a client sends in them.
const { Pool } = require('pg');
const mysql = require('mysql2/promise');
const Database = require('better-sqlite3');
const fs = require('fs');

const pool = new Pool();
const shop = mysql.createPool({ uri: 'mysql://shop' });
const file = new Database('shop.db');

const COLUMNS = { title: 'title', newest: 'created_at DESC' };

function fallsBack(req) {
  const order = COLUMNS[req.query.sort] || req.query.sort;
  return pool.query(`SELECT id FROM books ORDER BY ${order}`); // expect: sql-injection-identifier
}

function checkedOther(req) {
  if (!['title', 'price'].includes(req.query.column)) {
    throw new Error('column');
  }
  return pool.query(`SELECT id FROM books WHERE title = $1`, [req.query.value]);
}

function trimmed(req) {
  const title = req.body.title.trim().slice(0, 50);
  return shop.query("SELECT id FROM books WHERE title = ?", [title]);
}

function defaulted({ query: { city = 'Bern' } }) {
  return shop.query(`SELECT id FROM shops WHERE city = "${city}"`); // expect: sql-injection-concat likely
}

function doubleQuotes(req) {
  return shop.query('SELECT id FROM shops WHERE city = "' + req.query.city + '"'); // expect: sql-injection-concat
}

function likeAndBound(req) {
  return pool.query(`SELECT id FROM books WHERE shop = $1 AND title ILIKE '%${req.query.q}%'`, [req.user.shop]); // expect: sql-injection-concat
}

function inList(req) {
  const ids = req.query.ids.split(',');
  return pool.query(`DELETE FROM books WHERE id IN (${ids.join(',')})`); // expect: sql-injection-concat
}

function prepared(req) {
  const statement = file.prepare(`SELECT id FROM books WHERE title = '${req.query.title}'`); // expect: sql-injection-concat
  return statement.all();
}

function executed(req) {
  file.exec('DELETE FROM books WHERE title = "' + req.body.title + '"'); // expect: sql-injection-concat
}

function ofFile(path) {
  const names = fs.readFileSync(path, 'utf8').split('\n');
  for (const name of names) {
    file.exec(`INSERT INTO authors (name) VALUES ('${name}')`); // expect: sql-injection-concat possible
  }
}

function ofEnvironment() {
  return pool.query(`SELECT id FROM shops WHERE region = $1`, [process.env.REGION]);
}

function whileLoop(req) {
  let sql = 'SELECT id FROM books WHERE false';
  const words = req.query.q.split(' ');
  while (words.length > 0) {
    sql += " OR title = '" + words.pop() + "'"; // expect: sql-injection-concat
  }
  return pool.query(sql);
}

function tried(req) {
  let where;
  try {
    where = `shop = '${JSON.parse(req.body.filter).shop}'`; // expect: sql-injection-concat
  } catch {
    where = 'true';
  }
  return pool.query('SELECT id FROM books WHERE ' + where);
}

class Books {
  constructor(client, tenant) {
    this.client = client;
    this.tenant = tenant;
    this.base = `SELECT id FROM books WHERE tenant = '${tenant}'`; // expect: sql-injection-concat likely
  }

  all() {
    return this.client.query(this.base + ' ORDER BY id');
  }

  async remove({ id }) {
    await this.client.query('DELETE FROM books WHERE id = ' + id); // expect: sql-injection-concat likely
  }
}

function quotedByHand(req) {
  const quoted = "'" + req.query.name + "'"; // expect: sql-injection-concat
  return pool.query('SELECT id FROM books WHERE title = ' + quoted);
}

function htmlIsNotSql(req, escapeHtml) {
  return pool.query(`SELECT id FROM books WHERE title = $1`, [escapeHtml(req.query.title)]);
}

function checkedTooLate(req) {
  const result = pool.query(`SELECT id FROM books WHERE id = $1`, [req.params.id]);
  if (!/^\d+$/.test(req.params.id)) {
    throw new TypeError('id');
  }
  return result;
}

function assigned(req) {
  const filter = {};
  filter.sql = `SELECT id FROM books WHERE title = '${req.query.title}'`; // expect: sql-injection-concat
  return pool.query(filter.sql);
}

function compiled(options) {
  const parts = ['SELECT id FROM books'];
  options.where = `title = '${options.title}'`; // expect: sql-injection-concat likely
  parts.push(`WHERE ${options.where}`);
  return pool.query(parts.join(' '));
}

module.exports = { Books, fallsBack, checkedOther, trimmed, defaulted, doubleQuotes, likeAndBound, inList, prepared };
module.exports.more = { executed, ofFile, ofEnvironment, whileLoop, tried, quotedByHand, htmlIsNotSql };
module.exports.last = { compiled, checkedTooLate, assigned };
