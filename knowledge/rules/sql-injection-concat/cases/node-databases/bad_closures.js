const { Pool } = require('pg');

const pool = new Pool();

function search(filters) {
  let where = '';
  Object.keys(filters).forEach((name) => {
    where += ` AND ${name} = '${filters[name]}'`; // expect: sql-injection-concat likely
  });
  return pool.query('SELECT id FROM books WHERE 1 = 1' + where);
}

module.exports = { search };
