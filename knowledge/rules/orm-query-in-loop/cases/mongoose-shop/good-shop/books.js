require('mongoose');
const Book = require('./models/Book');
const Author = require('./models/Author');

exports.populated = async () => {
  const books = await Book.find().populate('author').populate({ path: 'tags', select: 'label' });
  return books.map((book) => [book.author.name, book.tags.length]);
};

exports.later = async () => {
  const books = await Book.find();
  await Author.populate(books, { path: 'author' });
  return books;
};

exports.batch = async (books) => {
  const authors = await Author.find({ _id: { $in: books.map((book) => book.author) } });
  const byId = new Map(authors.map((author) => [String(author._id), author]));
  return books.map((book) => byId.get(String(book.author)));
};

exports.chunks = async (parts) => {
  for (const part of parts) {
    console.log(await Book.find({ _id: { $in: part } }));
  }
};

exports.inMemory = async (ids) => {
  const books = await Book.find();
  return ids.map((id) => books.find((book) => book.id === id));
};

exports.keys = async () => {
  const books = await Book.find().lean();
  return books.map((book) => ({ author: book.author, title: book.title }));
};

exports.streamed = async () => {
  for await (const book of Book.find().cursor()) {
    console.log(book.title);
  }
};

exports.same = async (rows, id) => {
  for (const row of rows) {
    row.author = await Author.findById(id);
  }
};

exports.retry = async (id) => {
  for (let attempt = 0; attempt < 3; attempt++) {
    const book = await Book.findById(id);
    if (book) return book;
  }
};

exports.grouped = async () => {
  const counts = await Book.aggregate([{ $group: { _id: '$author', n: { $sum: 1 } } }]);
  return Object.fromEntries(counts.map((count) => [count._id, count.n]));
};

exports.few = async () => {
  for (const state of ['draft', 'public']) {
    console.log(await Book.countDocuments({ state }));
  }
};

exports.one = async (id) => {
  const book = await Book.findById(id);
  await book.populate('author');
  return book;
};

exports.slug = async (title) => {
  let slug = title;
  while (await Book.exists({ slug })) {
    slug += '-1';
  }
  return slug;
};

exports.virtuals = async () => {
  const authors = await Author.find().populate({ path: 'books', options: { sort: { title: 1 } } });
  for (const author of authors) {
    console.log(author.books.length, author.books.find((book) => book.price > 1));
  }
};

exports.menus = (menus, entries) => {
  for (const menu of menus) {
    menu.populate(entries);
  }
};
