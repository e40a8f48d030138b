const { Pool } = require('pg');

const pool = new Pool();

exports.list = async (sql, values) => {
  const result = await pool.query(sql, values);
  return result.rows;
};

exports.say = async (text) => {
  await pool.query('INSERT INTO messages (text) VALUES ($1)', [text]);
};
