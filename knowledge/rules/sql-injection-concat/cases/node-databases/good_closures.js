const { Pool } = require('pg');

const pool = new Pool();

function search(filters) {
  let where = '';
  const values = [];
  Object.keys(filters).forEach((name, at) => {
    if (!['title', 'year'].includes(name)) {
      return;
    }
    values.push(filters[name]);
    where += ` AND ${name} = $${at + 1}`;
  });
  return pool.query('SELECT id FROM books WHERE 1 = 1' + where, values);
}

function sorted(column) {
  switch (column) {
    case 'title':
    case 'year':
      break;
    default:
      throw new Error('no such column');
  }
  return pool.query(`SELECT id FROM books ORDER BY ${column}`);
}

module.exports = { search, sorted };
