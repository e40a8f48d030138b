import { Prisma, PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function find(name: string) {
  return prisma.$queryRaw`SELECT * FROM "Author" WHERE name = ${name}`;
}

export async function unsafeButBound(name: string) {
  return prisma.$queryRawUnsafe('SELECT * FROM "Author" WHERE name = $1', name);
}

export const newest = Prisma.sql`ORDER BY created_at DESC`;
