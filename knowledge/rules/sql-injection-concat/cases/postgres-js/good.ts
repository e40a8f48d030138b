import postgres from 'postgres';

const sql = postgres();

export function find(name: string) {
  return sql`SELECT id FROM author WHERE name = ${name}`;
}

export function bound(name: string) {
  return sql.unsafe('SELECT id FROM author WHERE name = $1', [name]);
}

export function sorted(column: string) {
  return sql`SELECT id FROM author ORDER BY ${sql(column)}`;
}
