import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

async function authorsOf(ids: number[]) {
  const authors = await prisma.author.findMany({ where: { id: { in: ids } } });
  return new Map(authors.map((author) => [author.id, author]));
}

function nameOf(authors: Map<number, { name: string }>, id: number) {
  return authors.get(id)?.name;
}

async function settings() {
  return prisma.setting.findMany();
}

export async function names(books: { authorId: number }[]) {
  const authors = await authorsOf(books.map((book) => book.authorId));
  return books.map((book) => nameOf(authors, book.authorId));
}

export async function inParts(parts: number[][]) {
  for (const part of parts) {
    console.log(await authorsOf(part), await settings());
  }
}
