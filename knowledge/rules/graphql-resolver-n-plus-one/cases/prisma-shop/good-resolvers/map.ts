import { db } from './db';

export const resolvers = {
  Query: { books: () => db.book.findMany(), book: (_, { id }) => db.book.findFirst({ where: { id } }) },
  Book: {
    author: (parent) => db.author.findUnique({ where: { id: parent.authorId } }),
    title: (parent) => parent.title.toUpperCase(),
  },
};
