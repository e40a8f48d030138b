import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function load(rows: { title: string }[]) {
  for (const row of rows) {
    await prisma.book.create({ data: { title: row.title } }); // expect: orm-write-in-loop likely
  }
}
