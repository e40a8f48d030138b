import { prisma } from './client';

export async function authorOf(id: number) {
  return await prisma.author.findUnique({ where: { id } });
}

export async function countOf(authorId: number) {
  return await prisma.book.count({ where: { authorId } });
}
