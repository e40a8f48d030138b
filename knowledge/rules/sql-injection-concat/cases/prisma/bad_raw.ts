import { Prisma, PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function sorted(req) {
  return prisma.$queryRaw`SELECT id FROM "Author" ORDER BY ${Prisma.raw(req.query.sort)}`; // expect: sql-injection-concat
}

export async function narrowed(name: string) {
  return prisma.$queryRaw`SELECT id FROM "Author" WHERE ${Prisma.raw(`name = '${name}'`)}`; // expect: sql-injection-concat likely
}
