// What a client sends may have any name, also those under which programs keep constants and the names of columns.
const { Pool } = require('pg');

const pool = new Pool();

async function byColumn(req, res) {
  res.json(await pool.query(`SELECT id FROM books WHERE title LIKE '${req.query.column}'`)); // expect: sql-injection-concat
}

async function byNumber(req, res) {
  res.json(await pool.query('SELECT id FROM books WHERE isbn = ' + req.body.ISBN)); // expect: sql-injection-concat
}

async function byFormat(req, res) {
  const given = req.body;
  res.json(await pool.query(`SELECT id FROM books WHERE format = '${given['format']}'`)); // expect: sql-injection-concat
}
