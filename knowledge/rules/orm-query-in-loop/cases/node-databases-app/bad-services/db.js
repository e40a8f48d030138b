const { Pool } = require('pg');

const pool = new Pool();

exports.pool = pool;

exports.run = async (sql, values) => {
  const result = await pool.query(sql, values);
  return result.rows;
};
