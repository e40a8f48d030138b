const express = require('express');
const mysql = require('mysql');
const { Pool } = require('pg');
const sqlite3 = require('sqlite3').verbose();
const db = require('./models');

const app = express();
const pool = new Pool();
const con = mysql.createConnection({ host: 'localhost' });
const lite = new sqlite3.Database(':memory:');

app.get('/users/:id', async (req, res) => {
  const { rows } = await pool.query(`SELECT id, name FROM users WHERE id = ${req.params.id}`); // expect: sql-injection-concat
  res.json(rows);
});

app.post('/login', async (req, res) => {
  const { user, password } = req.body;
  const sql = `SELECT id FROM users WHERE name = '${user}' AND password = '${password}'`; // expect: sql-injection-concat
  const { rows } = await pool.query(sql);
  res.json(rows);
});

app.get('/orders', (req, res) => {
  con.query("SELECT id FROM orders WHERE customer = '" + req.query.customer + "'", (error, rows) => res.send(rows)); // expect: sql-injection-concat
});

app.get('/search', (req, res) => {
  const text = String(req.query.q).trim().toLowerCase();
  lite.all("SELECT id FROM books WHERE title LIKE '" + text + "%'", (error, rows) => res.json(rows)); // expect: sql-injection-concat
});

app.put('/users/:id', async (req, res) => {
  const changes = Object.entries(req.body).map(([column, value]) => `${column} = '${value}'`).join(', '); // expect: sql-injection-concat likely
  await pool.query(`UPDATE users SET ${changes} WHERE id = $1`, [req.params.id]);
  res.sendStatus(204);
});

app.get('/report', async (req, res) => {
  const rows = await db.sequelize.query("SELECT id FROM reports WHERE author = '" + req.query.author + "'"); // expect: sql-injection-concat likely
  res.json(rows);
});

app.get('/cookie', async (req, res) => {
  const session = req.cookies.session ?? '';
  const { rows } = await pool.query(`SELECT user_id FROM sessions WHERE token = '${session}'`); // expect: sql-injection-concat
  res.json(rows);
});

app.get('/export', async (req, res) => {
  let sql = 'SELECT id, name FROM users WHERE active';
  if (req.query.city) {
    sql += ` AND city = '${req.query.city}'`; // expect: sql-injection-concat
  }
  sql += ' ORDER BY id';
  res.json(await pool.query(sql));
});
