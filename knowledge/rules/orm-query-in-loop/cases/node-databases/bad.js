const { Pool } = require('pg');

const pool = new Pool();

async function prices(isbns) {
  const found = {};
  for (const isbn of isbns) {
    const { rows } = await pool.query('SELECT price FROM book WHERE isbn = $1', [isbn]); // expect: orm-query-in-loop
    found[isbn] = rows[0].price;
  }
  return found;
}
