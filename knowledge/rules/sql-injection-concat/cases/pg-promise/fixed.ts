import pgPromise from 'pg-promise';

const db = pgPromise()('postgres://shop');

export function all(name: string) {
  return db.any("SELECT id FROM author WHERE name = $1", [name]);
}

export function one(name: string) {
  return db.oneOrNone(`SELECT id FROM author WHERE name = $1`, [name]);
}

export function inTask(name: string) {
  return db.tx((t) => t.none(`DELETE FROM author WHERE name = $1`, [name]));
}
