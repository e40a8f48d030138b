const { Pool } = require('pg');

const pool = new Pool();

async function list(req) {
  return pool.query(`SELECT id, name FROM users ORDER BY ${req.query.sort}`); // expect: sql-injection-identifier
}
