const { Pool } = require('pg');

const pool = new Pool();

exports.list = async (sql, values) => {
  const result = await pool.query(sql, values);
  return result.rows;
};

exports.first = async function (sql) {
  const { rows } = await pool.query(sql);
  return rows[0];
};
