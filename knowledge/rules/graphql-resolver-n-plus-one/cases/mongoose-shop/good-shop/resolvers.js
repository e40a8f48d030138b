const mongoose = require('mongoose');
const Book = require('./models/Book');

module.exports = {
  Query: { books: () => Book.find().populate('author'), book: (_, { id }) => Book.findById(id) },
  Book: {
    author: (book) => book.author,
    tags: (book, _, { loaders }) => loaders.tags.loadMany(book.tags),
    title: (book) => book.title.trim(),
  },
  Mutation: {
    rename: (_, { id, title }) => Book.findByIdAndUpdate(id, { title }),
  },
};
mongoose.set('strictQuery', true);
