import { AppDataSource } from './data-source';
import { Author } from './entities';

const cache = new Map<number, Author>();

export async function authorOf(id: number) {
  cache.has(id) || cache.set(id, await AppDataSource.getRepository(Author).findOneBy({ id }));
  return cache.get(id);
}

export function find(id: number) {
  return rows.find((row) => row.id === id);
}

export async function readAll(kind: string) {
  return AppDataSource.getRepository(Author).findBy({ kind });
}

const rows: Author[] = [];
