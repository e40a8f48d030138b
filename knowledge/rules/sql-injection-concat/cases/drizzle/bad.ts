import { sql } from 'drizzle-orm';

export function find(db, name: string) {
  return db.execute(sql.raw(`SELECT id FROM author WHERE name = '${name}'`)); // expect: sql-injection-concat likely
}

export function narrowed(db, authors, req) {
  return db.select().from(authors).where(sql`name = ${sql.raw("'" + req.query.name + "'")}`); // expect: sql-injection-concat
}
