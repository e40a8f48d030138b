const mongoose = require('mongoose');
const Book = require('./models/Book');
const Author = require('./models/Author');

module.exports = {
  Query: { books: () => Book.find() },
  Book: {
    author: (book) => Author.findById(book.author), // expect: graphql-resolver-n-plus-one likely
  },
  Author: {
    books: async (author) => Book.find({ author: author._id }), // expect: graphql-resolver-n-plus-one likely
    count: async (parent) => {
      return Book.countDocuments({ author: parent._id }); // expect: graphql-resolver-n-plus-one likely
    },
  },
};
mongoose.set('strictQuery', true);
