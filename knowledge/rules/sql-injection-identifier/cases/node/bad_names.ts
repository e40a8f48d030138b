import { pool } from './db';
import knex from './knex';

app.get('/rows/:table', async (req, res) => {
  res.json(await pool.query(`SELECT id FROM ${req.params.table}`)); // expect: sql-injection-identifier likely
});

app.get('/sorted', async (req, res) => {
  const sort = req.query.sort || 'id'; // expect: sql-injection-identifier likely
  res.json(await pool.query(`SELECT id FROM users ORDER BY ${sort}`));
});

app.get('/direction', async (req, res) => {
  res.json(await pool.query('SELECT id FROM users ORDER BY name ' + req.query.dir)); // expect: sql-injection-identifier likely
});

export function ordered(column: string) {
  return pool.query(`SELECT id FROM users ORDER BY ${column} DESC`); // expect: sql-injection-identifier likely
}

export function selected(column: string) {
  return pool.query('SELECT ' + column + ' FROM users'); // expect: sql-injection-identifier likely
}

export function grouped(column: string) {
  let sql = 'SELECT COUNT(*) FROM users GROUP BY ';
  sql += column; // expect: sql-injection-identifier likely
  return pool.query(sql);
}

export function quoted(table: string) {
  return pool.query(`SELECT id FROM "${table}" WHERE id = $1`, [1]); // expect: sql-injection-identifier likely
}

export function defaulted(key: string) {
  let column;
  switch (key) {
    case 'newest':
      column = 'created_at';
      break;
    default:
      column = key;
  }
  return pool.query('SELECT id FROM users ORDER BY ' + column); // expect: sql-injection-identifier likely
}

export function members(repository, column: string) {
  return repository.createQueryBuilder('u').orderBy(`u.${column}`).getMany(); // expect: sql-injection-identifier likely
}
