const { Author, Book, Country } = require('../models');
const { Order } = require('../models/order');

async function included() {
  const books = await Book.findAll({ include: [{ model: Author, as: 'author' }] });
  return books.map((book) => book.author.name);
}

async function includedByName() {
  const books = await Book.findAll({ include: 'author' });
  for (const book of books) {
    console.log(book.author.name);
  }
}

async function nested() {
  const books = await Book.findAll({
    include: [{ model: Author, as: 'author', include: [{ model: Country, as: 'country' }] }],
  });
  return books.map((book) => book.author.country.name);
}

async function ownGetters() {
  for (const book of await Book.findAll()) {
    console.log(book.getDataValue('title'), book.get('price'), book.authorId);
  }
}

async function ownMethods() {
  for (const order of await Order.findAll()) {
    console.log(await order.getPdf());
  }
}

async function one(id) {
  const book = await Book.findByPk(id);
  return [await book.getAuthor(), await book.getTags()];
}

async function ofOneAuthor(id) {
  const author = await Author.findByPk(id);
  for (const book of await author.getBooks()) {
    console.log(book.title);
  }
}

async function firstOnly() {
  for (const book of await Book.findAll({ limit: 1 })) {
    return book.getAuthor();
  }
}

async function inMemory(files) {
  for (const file of files) {
    console.log(await file.getOwner());
  }
}

async function raw() {
  const rows = await Book.findAll({ raw: true, nest: true, include: ['author'] });
  return rows.map((row) => row.author.name);
}

async function counts() {
  const counts = await Book.count({ group: ['authorId'] });
  return counts.map((row) => row.count);
}

async function paged() {
  const { rows } = await Book.findAndCountAll({ include: ['author', 'tags'] });
  return rows.map((book) => [book.author.name, book.tags.length]);
}
