const { pool } = require('./db');

async function authorsOf(ids) {
  const { rows } = await pool.query('SELECT id, name FROM authors WHERE id = ANY($1)', [ids]);
  return rows;
}

async function touch(id) {
  await pool.query('UPDATE authors SET seen = now() WHERE id = $1', [id]);
}

async function countAll(label) {
  const { rows } = await pool.query('SELECT count(*) FROM authors');
  return `${label}: ${rows[0].count}`;
}

async function authorOf(id) {
  const { rows } = await pool.query('SELECT id, name FROM authors WHERE id = $1', [id]);
  return rows[0];
}

module.exports = { authorOf, authorsOf, countAll, touch };
