import { getManager, getRepository } from 'typeorm';

import { User } from './user';

export function managed(name: string) {
  return getManager().query(`SELECT id FROM users WHERE name = '${name}'`); // expect: sql-injection-concat likely
}

export function ofRepository(name: string) {
  return getRepository(User).query(`SELECT id FROM users WHERE name = '${name}'`); // expect: sql-injection-concat likely
}
