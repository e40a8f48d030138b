const { Pool } = require('pg');

const pool = new Pool();

async function prices(isbns) {
  const { rows } = await pool.query('SELECT isbn, price FROM book WHERE isbn = ANY($1)', [isbns]);
  return Object.fromEntries(rows.map((row) => [row.isbn, row.price]));
}

async function insert(rows) {
  for (const row of rows) {
    await pool.query('INSERT INTO book (isbn, price) VALUES ($1, $2)', [row.isbn, row.price]);
  }
}

async function migrate(files) {
  for (const file of files) {
    await pool.query(file.sql);
  }
}

async function batched(parts) {
  for (const batch of inBatches(parts, 500)) {
    await pool.query('SELECT price FROM book WHERE isbn = ANY($1)', [batch]);
  }
}
