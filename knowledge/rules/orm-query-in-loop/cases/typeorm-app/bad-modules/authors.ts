import { AppDataSource } from './data-source';
import { Author } from './entities';

export async function authorOf(id: number) {
  return AppDataSource.getRepository(Author).findOneBy({ id });
}

export const authorNamed = async (name: string) => AppDataSource.getRepository(Author).findOneBy({ name });

export default async function firstBook(authorId: number) {
  return AppDataSource.getRepository(Author).findOne({ where: { id: authorId } });
}
