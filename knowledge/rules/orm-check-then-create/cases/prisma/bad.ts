import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function authorOf(name: string) {
  const author = await prisma.author.findFirst({ where: { name } });
  if (author) {
    return author;
  }
  return prisma.author.create({ data: { name } }); // expect: orm-check-then-create likely
}

export async function ensure(email: string, name: string) {
  const user = await prisma.user.findUnique({ where: { email } });
  if (!user) {
    await prisma.user.create({ data: { email, name } }); // expect: orm-check-then-create likely
  }
}
