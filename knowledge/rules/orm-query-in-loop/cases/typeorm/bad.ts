import { DataSource } from 'typeorm';
import { User } from './user';

export async function load(source: DataSource, ids: number[]) {
  const repository = source.getRepository(User);
  const found = [];
  for (const id of ids) {
    found.push(await repository.findOneBy({ id })); // expect: orm-query-in-loop
  }
  return found;
}
