import postgres from 'postgres';

const sql = postgres();

export function find(name: string) {
  return sql.unsafe(`SELECT id FROM author WHERE name = $1`, [name]);
}

export function inTransaction(name: string) {
  return sql.begin((sql) => sql.unsafe("DELETE FROM author WHERE name = $1", [name]));
}
