import { EntityManager } from '@mikro-orm/postgresql';

export function find(em: EntityManager, name: string) {
  return em.getConnection().execute(`SELECT id FROM author WHERE name = '${name}'`); // expect: sql-injection-concat likely
}
