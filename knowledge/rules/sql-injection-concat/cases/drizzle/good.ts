import { sql } from 'drizzle-orm';

export function find(db, name: string) {
  return db.execute(sql`SELECT id FROM author WHERE name = ${name}`);
}

export function direction(db, authors, down: boolean) {
  return db.select().from(authors).orderBy(sql`name ${sql.raw(down ? 'DESC' : 'ASC')}`);
}
