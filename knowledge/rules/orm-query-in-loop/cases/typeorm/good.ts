import { DataSource, In } from 'typeorm';
import { User } from './user';

export async function load(source: DataSource, ids: number[]) {
  return source.getRepository(User).findBy({ id: In(ids) });
}

export async function chunked(source: DataSource, parts: number[][]) {
  const repository = source.getRepository(User);
  for (const part of parts) {
    console.log(await repository.findBy({ id: In(part) }));
  }
}

export function local(list: { id: number }[], ids: number[]) {
  return ids.map((id) => list.find((entry) => entry.id === id));
}
