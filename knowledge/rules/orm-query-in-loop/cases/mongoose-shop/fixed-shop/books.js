const mongoose = require('mongoose');
const Book = require('./models/Book');
const Author = require('./models/Author');

exports.authors = async () => {
  const books = await Book.find({ public: true });
  const result = [];
  for (const book of books) {
    const author = await Author.findById(book.author); // expect: orm-query-in-loop likely
    result.push({ title: book.title, author: author.name });
  }
  return result;
};

exports.populated = async () => {
  const books = await Book.find().populate('author');
  return books;
};

exports.populatedTogether = async () => {
  const books = await Book.find().sort('title');
  await Promise.all(books.map((book) => book.populate('author'))); // expect: orm-query-in-loop likely
  return books;
};

exports.oldStyle = async () => {
  const books = await Book.find({});
  for (const book of books) {
    await book.populate('author').execPopulate(); // expect: orm-query-in-loop likely
  }
};

exports.sideBySide = async (ids) => Promise.all(ids.map((id) => Book.findById(id).lean())); // expect: orm-query-in-loop likely

exports.counted = async () => {
  const authors = await Author.find().lean();
  return Promise.all(
    authors.map(async (author) => ({
      ...author,
      books: await Book.countDocuments({ author: author._id }), // expect: orm-query-in-loop likely
    })),
  );
};

exports.ofEach = async (authors) => {
  for (const author of authors) {
    author.books = await Book.find({ author: author._id }).select('title').lean(); // expect: orm-query-in-loop
  }
};

exports.exists = async (titles) => {
  for (const title of titles) {
    if (await Book.exists({ title })) { // expect: orm-query-in-loop likely
      throw new Error(title);
    }
  }
};

exports.one = async (slugs) => {
  for (let i = 0; i < slugs.length; i++) {
    const book = await Book.findOne({ slug: slugs[i] }).exec(); // expect: orm-query-in-loop likely
    console.log(book);
  }
};

exports.aggregated = async (authors) => {
  for (const author of authors) {
    const [sum] = await Book.aggregate([{ $match: { author: author._id } }, { $group: { _id: null, n: { $sum: 1 } } }]); // expect: orm-query-in-loop
    console.log(sum);
  }
};

exports.byModel = async (rows) => {
  for (const row of rows) {
    row.author = await mongoose.model('Author').findById(row.author); // expect: orm-query-in-loop likely
  }
};

exports.populatedByModel = async () => {
  const books = await Book.find().lean();
  for (const book of books) {
    await Author.populate(book, { path: 'author' }); // expect: orm-query-in-loop likely
  }
};
