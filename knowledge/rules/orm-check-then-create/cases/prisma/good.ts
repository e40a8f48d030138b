import { Prisma, PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function authorOf(name: string) {
  return prisma.author.upsert({ where: { name }, create: { name }, update: {} });
}

export async function ensure(email: string, name: string) {
  const user = await prisma.user.findUnique({ where: { email } });
  if (!user) {
    try {
      await prisma.user.create({ data: { email, name } });
    } catch (error) {
      if (!(error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')) throw error;
    }
  }
}

export async function welcome(email: string) {
  const user = await prisma.user.findUnique({ where: { email } });
  if (!user) {
    await prisma.invitation.create({ data: { email } });
  }
}

export async function serializable(email: string) {
  return prisma.$transaction(
    async (tx) => {
      const user = await tx.user.findFirst({ where: { email } });
      if (!user) {
        await tx.user.create({ data: { email } });
      }
    },
    { isolationLevel: Prisma.TransactionIsolationLevel.Serializable },
  );
}

export function keep(images: ImageCache, id: string, data: string) {
  let image = images.findFirst((known) => known.data === data);
  if (!image) {
    image = images.create(id, data);
  }
  return image;
}
