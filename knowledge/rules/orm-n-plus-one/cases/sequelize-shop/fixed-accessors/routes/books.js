const { Author, Book } = require('../models');
const { Order } = require('../models/order');

async function names() {
  const books = await Book.findAll({ include: ['author'], where: { published: true } });
  const names = [];
  for (const book of books) {
    const author = book.author;
    names.push(author.name);
  }
  return names;
}

async function noOptions() {
  const books = await Book.findAll({ include: ['author'] });
  return Promise.all(
    books.map(async (book) => {
      const author = book.author;
      return { id: book.id, author: author.name };
    }),
  );
}

async function sideBySide() {
  const books = await Book.findAll();
  return Promise.all(books.map((book) => book.getTags())); // expect: orm-n-plus-one
}

async function filtered() {
  for (const author of await Author.findAll()) {
    const cheap = await author.getBooks({ where: { price: 1 } }); // expect: orm-n-plus-one
    console.log(cheap.length);
  }
}

async function counted() {
  const authors = await Author.findAll({ order: [['name', 'ASC']] });
  for (const author of authors) {
    console.log(author.name, await author.countBooks()); // expect: orm-n-plus-one
  }
}

async function page(offset) {
  const { rows, count } = await Book.findAndCountAll({ include: ['author'], offset, limit: 20 });
  for (const book of rows) {
    console.log(count, book.author);
  }
}

async function pageWhole(offset) {
  const result = await Book.findAndCountAll({ include: ['author'], offset, limit: 20 });
  for (const book of result.rows) {
    console.log(book.author);
  }
}

async function bothLists() {
  const [books, authors] = await Promise.all([Book.findAll({ include: ['author'] }), Author.findAll()]);
  for (const book of books) {
    console.log(book.author, authors.length);
  }
}

async function oneOfTwo() {
  const books = await Book.findAll({ include: ['author', 'tags'] });
  for (const book of books) {
    console.log(book.author.name, book.tags);
  }
}

async function orders() {
  const orders = await Order.findAll({ include: ['customer'] });
  for (const order of orders) {
    const customer = order.customer;
    console.log(customer.name);
  }
}

async function chained() {
  const orders = await Order.findAll();
  return Promise.all(orders.map((order) => order.getLines().then((lines) => lines.length))); // expect: orm-n-plus-one
}
