const { Pool } = require('pg');

const pool = new Pool();
const SORTABLE = { name: 'name', created: 'created_at' };

async function list(req) {
  const column = SORTABLE[req.query.sort] ?? 'created_at';
  return pool.query('SELECT id, name FROM users ORDER BY ' + column);
}

async function direction(req) {
  const order = req.query.order === 'asc' ? 'ASC' : 'DESC';
  return pool.query(`SELECT id, name FROM users ORDER BY name ${order}`);
}
