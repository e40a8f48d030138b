// Shapes of texts that applications build without a value of a client in them.
const { Pool } = require('pg');
const mysql = require('mysql2/promise');
const Database = require('better-sqlite3');
const SqlString = require('sqlstring');

const pool = new Pool();
const shop = mysql.createPool({ uri: 'mysql://shop' });
const file = new Database('shop.db');

const SORTS = new Map([
  ['title', 'title ASC'],
  ['newest', 'created_at DESC'],
]);
const TABLES = Object.freeze({ book: 'books', map: 'maps' });
const WAYS = new Set(['asc', 'desc']);

function sortedByMap(req) {
  const order = SORTS.get(req.query.sort) ?? 'id';
  return pool.query(`SELECT id FROM books ORDER BY ${order}`);
}

function ofKind(req) {
  const table = TABLES[req.params.kind];
  if (!table) {
    throw new Error('no such kind');
  }
  return pool.query(`SELECT id FROM ${table} WHERE id = $1`, [req.params.id]);
}

function direction(req) {
  const way = req.query.way === 'desc' ? 'DESC' : 'ASC';
  return pool.query('SELECT id FROM books ORDER BY id ' + way);
}

function checkedWay(req) {
  const way = String(req.query.way).toLowerCase();
  if (!WAYS.has(way)) {
    return null;
  }
  return pool.query(`SELECT id FROM books ORDER BY id ${way}`);
}

function tupleMarks(rows) {
  const marks = rows.map(() => '(?, ?, ?)').join(', ');
  return shop.query(`INSERT INTO books (id, title, price) VALUES ${marks}`, rows.flat());
}

function numberedTuples(rows) {
  let next = 1;
  const tuples = rows.map((row) => `(${row.map(() => '$' + next++).join(', ')})`);
  return pool.query(`INSERT INTO books (id, title) VALUES ${tuples.join(', ')}`, rows.flat());
}

function bulk(rows) {
  return shop.query('INSERT INTO books (id, title) VALUES ?', [rows]);
}

function literal(name) {
  return shop.query('SELECT id FROM books WHERE title = ' + SqlString.escape(name));
}

function formatted(name) {
  return shop.query(SqlString.format('SELECT id FROM books WHERE title = ?', [name]));
}

function patternAsValue(req) {
  const pattern = `%${req.query.q}%`;
  return pool.query('SELECT id FROM books WHERE title LIKE $1', [pattern]);
}

function named(req) {
  return file.prepare('SELECT id FROM books WHERE title = @title').get({ title: req.body.title });
}

function switched(req) {
  let column;
  switch (req.query.by) {
    case 'price':
      column = 'price';
      break;
    case 'title':
      column = 'lower(title)';
      break;
    default:
      column = 'id';
  }
  return pool.query(`SELECT id FROM books ORDER BY ${column}`);
}

function optionalWhere(req) {
  const values = [];
  let where = 'WHERE true';
  for (const column of ['title', 'author', 'year']) {
    if (req.query[column]) {
      values.push(req.query[column]);
      where += ` AND ${column} = $${values.length}`;
    }
  }
  return pool.query('SELECT id FROM books ' + where, values);
}

function clamped(req) {
  const size = Math.max(1, Math.min(100, Number.parseInt(req.query.size, 10) || 20));
  return pool.query(`SELECT id FROM books ORDER BY id LIMIT ${size}`);
}

function checkedNumber(req) {
  const id = req.params.id;
  if (!/^\d+$/.test(id)) {
    throw new TypeError('id');
  }
  return pool.query('SELECT id FROM books WHERE id = ' + id);
}

function heading(req, logger) {
  const query = `SELECT title FROM books -- ${'page'}`;
  logger.debug(`${query} for ${req.ip}`);
  return pool.query(query);
}

class Books {
  constructor(client) {
    this.client = client;
    this.table = 'books';
    this.columns = ['id', 'title'].join(', ');
  }

  byId(id) {
    return this.client.query(`SELECT ${this.columns} FROM ${this.table} WHERE id = $1`, [id]);
  }
}

function restarted() {
  const name = 'books_id_seq';
  return pool.query('ALTER SEQUENCE ' + name + ' RESTART WITH ' + (1000 + 1));
}

function retried(req, attempt) {
  return pool.query(`/* attempt ${Number(attempt)} */ SELECT id FROM books WHERE title = $1`, [req.query.title]);
}

async function transaction(moves) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    for (const move of moves) {
      await client.query('UPDATE books SET shelf = $1 WHERE id = $2', [move.shelf, move.id]);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

function conditionOf(filter) {
  return filter.title ? 'title IS NOT NULL' : 'true';
}

function compiled(options) {
  const parts = ['SELECT id FROM books'];
  options.where = conditionOf(options);
  parts.push(`WHERE ${options.where}`);
  return pool.query(parts.join(' '));
}

function sequence(table, next) {
  return file.exec(`UPDATE sqlite_sequence SET seq = ${Number(next)} WHERE name = '${TABLES[table]}'`);
}

function wrapped(baseSql, values) {
  return pool.query(`SELECT count(*) FROM (${baseSql}) AS found`, values);
}

module.exports = { Books, sortedByMap, ofKind, direction, checkedWay, tupleMarks, numberedTuples, bulk, literal };
module.exports.more = { formatted, patternAsValue, named, switched, optionalWhere, clamped, checkedNumber, heading };
module.exports.last = { compiled, sequence, wrapped, restarted, retried, transaction };
