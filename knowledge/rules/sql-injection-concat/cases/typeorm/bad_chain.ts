import { Repository } from 'typeorm';

import { User } from './user';

export function chained(repository: Repository<User>, name: string) {
  return repository
    .createQueryBuilder('u')
    .leftJoin('u.orders', 'o')
    .where('u.active = true')
    .andWhere("u.name LIKE '%" + name + "%'") // expect: sql-injection-concat likely, sql-like-leading-wildcard possible
    .getMany();
}

export function alternatives(repository: Repository<User>, city: string) {
  return repository.createQueryBuilder('u').where('u.active = true').orWhere(`u.city = '${city}'`).getMany(); // expect: sql-injection-concat likely
}

export function grouped(repository: Repository<User>, least: string) {
  return repository.createQueryBuilder('u').groupBy('u.city').having('count(*) > ' + least).getRawMany(); // expect: sql-injection-concat likely
}
