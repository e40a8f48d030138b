import { getManager, getRepository } from 'typeorm';

import { User } from './user';

export function managed(name: string) {
  return getManager().query(`SELECT id FROM users WHERE name = $1`, [name]);
}

export function ofRepository(name: string) {
  return getRepository(User).query(`SELECT id FROM users WHERE name = $1`, [name]);
}
