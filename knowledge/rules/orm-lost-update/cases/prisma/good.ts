import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function sell(id: number) {
  await prisma.book.update({ where: { id, stock: { gte: 1 } }, data: { stock: { decrement: 1 } } });
}

// The old value is compared in the same statement.
export async function compare(id: number) {
  const book = await prisma.book.findUnique({ where: { id } });
  await prisma.book.updateMany({ where: { id, stock: book.stock }, data: { stock: book.stock - 1 } });
}

export async function versioned(id: number) {
  const book = await prisma.book.findUnique({ where: { id } });
  await prisma.book.updateMany({ where: { id, version: book.version }, data: { stock: book.stock - 1 } });
}

export async function rename(id: number, ending: string) {
  const book = await prisma.book.findUnique({ where: { id } });
  await prisma.book.update({ where: { id }, data: { title: book.title + ending } });
}

// Other tables, other fields.
export async function copy(id: number, other: { stock: number }) {
  const book = await prisma.book.findUnique({ where: { id } });
  await prisma.shelf.update({ where: { id }, data: { free: book.stock - 1, stock: other.stock - 1 } });
}
