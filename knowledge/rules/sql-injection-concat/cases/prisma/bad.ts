import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function find(name: string) {
  return prisma.$queryRawUnsafe(`SELECT * FROM "Author" WHERE name = '${name}'`); // expect: sql-injection-concat likely, sql-select-star possible
}
