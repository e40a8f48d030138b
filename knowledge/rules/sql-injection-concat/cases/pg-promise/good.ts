import pgPromise from 'pg-promise';

const db = pgPromise()('postgres://shop');

export function all(name: string) {
  return db.any('SELECT id FROM author WHERE name = $1', [name]);
}

export function named(name: string) {
  return db.one('SELECT id FROM author WHERE name = ${name}', { name });
}

export function inTask(name: string) {
  return db.tx((t) => t.none('DELETE FROM author WHERE name = $1', name));
}
