const { pool } = require('./db');

async function authorOf(id) {
  const { rows } = await pool.query('SELECT id, name FROM authors WHERE id = $1', [id]);
  return rows[0];
}

const booksOf = async (authorId) => {
  const { rows } = await pool.query('SELECT title FROM books WHERE author_id = $1', [authorId]);
  return rows;
};

module.exports = { authorOf, booksOf };
