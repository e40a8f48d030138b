import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

// As often as it takes: the question has nothing of a list in it.
export async function freeCode(tries: number) {
  for (let attempt = 0; attempt < tries; attempt++) {
    const code = Math.random().toString(36);
    const taken = await prisma.shelf.findUnique({ where: { code } });
    if (!taken) {
      return code;
    }
  }
  return null;
}

// Pages.
export async function pages(count: number) {
  const rows = [];
  for (let page = 0; page < count; page++) {
    rows.push(...(await prisma.shelf.findMany({ skip: page * 100, take: 100 })));
  }
  return rows;
}
