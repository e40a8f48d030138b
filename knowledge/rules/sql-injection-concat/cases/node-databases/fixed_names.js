// What a client sends may have any name, also those under which programs keep constants and the names of columns.
const { Pool } = require('pg');

const pool = new Pool();

async function byColumn(req, res) {
  res.json(await pool.query(`SELECT id FROM books WHERE title LIKE $1`, [req.query.column]));
}

async function byNumber(req, res) {
  res.json(await pool.query('SELECT id FROM books WHERE isbn = $1', [req.body.ISBN]));
}

async function byFormat(req, res) {
  const given = req.body;
  res.json(await pool.query(`SELECT id FROM books WHERE format = $1`, [given['format']]));
}
