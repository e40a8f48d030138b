import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export const resolvers = {
  Query: {
    users: () => prisma.user.findMany(),
  },
  User: {
    posts: (parent: { id: number }) => prisma.post.findMany({ where: { authorId: parent.id } }), // expect: graphql-resolver-n-plus-one likely
    name: (parent: { name: string }) => parent.name.trim(),
  },
};
