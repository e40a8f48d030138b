import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export const resolvers = {
  Query: {
    user: (parent: unknown, args: { id: number }) => prisma.user.findUnique({ where: { id: args.id } }),
    nested: (parent: { id: number }) => prisma.user.findMany({ where: { id: parent.id } }),
  },
  Mutation: {
    rename: (parent: { id: number }) => prisma.user.findUnique({ where: { id: parent.id } }),
  },
  User: {
    posts: (parent: { id: number }, args: unknown, context: Context) => context.loaders.postsByAuthor.load(parent.id),
    name: (parent: { name: string }) => parent.name.trim(),
  },
};

export const handlers = {
  user: {
    find: (request: { id: number }) => prisma.user.findUnique({ where: { id: request.id } }),
  },
};
