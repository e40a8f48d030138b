const { Pool } = require('pg');

const pool = new Pool();

async function filtered(name, city) {
  let sql = 'SELECT id FROM author WHERE 1 = 1';
  if (name) {
    sql += ` AND name = '${name}'`; // expect: sql-injection-concat likely
  }
  if (city) {
    sql += ' AND city = $1';
  }
  return pool.query(sql);
}

async function joined(names) {
  const parts = names.map((name) => `name = '${name}'`); // expect: sql-injection-concat likely
  return pool.query('SELECT id FROM author WHERE ' + parts.join(' OR '));
}
