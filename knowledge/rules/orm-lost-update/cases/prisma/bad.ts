import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function sell(id: number) {
  const book = await prisma.book.findUnique({ where: { id } });
  await prisma.book.update({ where: { id }, data: { stock: book.stock - 1 } }); // expect: orm-lost-update
}

export async function restock(id: number, quantity: number) {
  const book = await prisma.book.findFirst({ where: { id } });
  await prisma.book.update({
    where: { id },
    data: { stock: book.stock + quantity }, // expect: orm-lost-update
  });
}
