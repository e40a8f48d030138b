import oracledb from 'oracledb';

export async function find(name) {
  const connection = await oracledb.getConnection({});
  return connection.execute('SELECT id FROM author WHERE name = :name', { name });
}

export async function bindings(ids) {
  const connection = await oracledb.getConnection({});
  return connection.execute(`SELECT id FROM author WHERE id IN (${ids.map((_, at) => `:${at + 1}`).join(', ')})`, ids);
}
