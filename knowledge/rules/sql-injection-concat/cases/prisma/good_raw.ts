import { Prisma, PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function sorted(down: boolean) {
  return prisma.$queryRaw`SELECT id FROM "Author" ORDER BY name ${Prisma.raw(down ? 'DESC' : 'ASC')}`;
}
