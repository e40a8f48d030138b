import { getManager, Repository } from 'typeorm';

import { User } from './user';

const COLUMNS = { name: 'u.name', city: 'u.city' };

export function chained(repository: Repository<User>, name: string) {
  return repository
    .createQueryBuilder('u')
    .leftJoin('u.orders', 'o')
    .where('u.active = true')
    .andWhere('u.name LIKE :name', { name: `%${name}%` })
    .orderBy(COLUMNS[name], 'ASC')
    .getMany();
}

export function managed(name: string) {
  return getManager().query('SELECT id FROM users WHERE name = $1', [name]);
}

export function notSql(cy, name: string) {
  return cy.get('form').select('country').where(`option = ${name}`);
}
