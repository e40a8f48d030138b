import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function load(rows: { title: string }[]) {
  await prisma.book.createMany({ data: rows });
}

export async function used(rows: { title: string }[]) {
  for (const row of rows) {
    const book = await prisma.book.create({ data: { title: row.title } });
    console.log(book.id);
  }
}
