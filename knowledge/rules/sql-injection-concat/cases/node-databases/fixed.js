const { Pool } = require('pg');
const mysql = require('mysql2/promise');

const pool = new Pool();

async function find(name) {
  return pool.query("SELECT * FROM author WHERE name = $1", [name]);
}

app.get('/authors', async (req, res) => {
  const { rows } = await pool.query(`SELECT id FROM author WHERE city = $1 AND age > $2`, [req.query.city, req.query.age]);
  res.json(rows);
});

async function search(term) {
  const sql = `SELECT id FROM book WHERE title LIKE $1`;
  return pool.query(sql, [`%${term}%`]);
}
