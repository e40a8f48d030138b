import oracledb from 'oracledb';

export async function find(name) {
  const connection = await oracledb.getConnection({});
  return connection.execute(`SELECT id FROM author WHERE name = :1`, [name]);
}

export async function pooled(name) {
  const pool = await oracledb.createPool({});
  const session = await pool.getConnection();
  return session.execute("SELECT id FROM author WHERE name = '" + name + "'", []); // expect: sql-injection-concat likely
}
