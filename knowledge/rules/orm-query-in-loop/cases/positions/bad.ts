import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function shelves(keys: string[], count: number) {
  const found = [];
  for (let position = 0; position < count; position++) {
    found.push(await prisma.shelf.findUnique({ where: { id: keys[position] } })); // expect: orm-query-in-loop
  }
  return found;
}
