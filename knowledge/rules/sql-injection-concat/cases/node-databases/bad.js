const { Pool } = require('pg');
const mysql = require('mysql2/promise');

const pool = new Pool();

async function find(name) {
  return pool.query("SELECT * FROM author WHERE name = '" + name + "'"); // expect: sql-injection-concat likely, sql-select-star possible
}

app.get('/authors', async (req, res) => {
  const { rows } = await pool.query(`SELECT id FROM author WHERE city = '${req.query.city}' AND age > ${req.query.age}`); // expect: sql-injection-concat
  res.json(rows);
});

async function search(term) {
  const sql = `SELECT id FROM book WHERE title LIKE '%${term}%'`; // expect: sql-injection-concat likely, sql-like-leading-wildcard possible
  return pool.query(sql);
}
