import { prisma } from '../client';

export async function shelfOf(book: string) {
  return prisma.shelf.findFirst({ where: { bookId: book } });
}

export async function shelvesOf(books: string[]) {
  return prisma.shelf.findMany({ where: { bookId: { in: books } } });
}
