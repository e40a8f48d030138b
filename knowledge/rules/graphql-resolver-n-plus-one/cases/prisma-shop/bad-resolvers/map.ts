import { db } from './db';

export const resolvers = {
  Query: { books: () => db.book.findMany() },
  Book: {
    reviews: (parent) => db.review.findMany({ where: { bookId: parent.id } }), // expect: graphql-resolver-n-plus-one likely
  },
};
