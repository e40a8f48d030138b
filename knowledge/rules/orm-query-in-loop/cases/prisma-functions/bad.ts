import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

async function authorOf(book: { authorId: number }) {
  return prisma.author.findUnique({ where: { id: book.authorId } });
}

export class Books {
  constructor(private readonly prisma: PrismaClient) {}

  async count(id: number) {
    return this.prisma.review.count({ where: { bookId: id } });
  }

  async counts(ids: number[]) {
    return Promise.all(ids.map((id) => this.count(id))); // expect: orm-query-in-loop likely
  }
}

export async function authors(books: { authorId: number }[]) {
  const found = [];
  for (const book of books) {
    found.push(await authorOf(book)); // expect: orm-query-in-loop likely
  }
  return found;
}
