const { Book, Author, Order } = require('./models');

async function authors() {
  const books = await Book.findAll({ include: [{ model: Author, as: 'author' }] });
  return books.map((book) => book.author.name);
}

async function alreadyIncluded(options) {
  const books = await Book.findAll(options);
  for (const book of books) {
    console.log(await book.getAuthor());
  }
}

async function plainGetters() {
  const books = await Book.findAll();
  for (const book of books) {
    console.log(book.getTitle(), book.getDataValue('title'), await book.save());
  }
}

async function one(id) {
  const order = await Order.findByPk(id);
  return order.getCustomer();
}

async function notRows(files) {
  for (const file of files) {
    console.log(await file.getOwner());
  }
}

async function firstOnly() {
  for (const book of await Book.findAll()) {
    return book.getAuthor();
  }
}
