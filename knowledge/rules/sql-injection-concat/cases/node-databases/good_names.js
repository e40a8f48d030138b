// Names of columns and placeholders that the program keeps for itself, and the length of what a client sent.
const { Pool } = require('pg');

const pool = new Pool();
const SORTS = { NAME: 'title', PRICE: 'price' };

async function sorted(field) {
  return pool.query('SELECT id FROM books ORDER BY ' + field.column);
}

async function cheapest() {
  return pool.query('SELECT id FROM books ORDER BY ' + SORTS.PRICE);
}

async function atLeast(req, res) {
  res.json(await pool.query(`SELECT id FROM books LIMIT ${req.body.ids.length}`));
}
