const { Op } = require('sequelize');
const { Author, Book, sequelize } = require('./models');

async function batch(books) {
  const authors = await Author.findAll({ where: { id: books.map((book) => book.authorId) } });
  const byId = new Map(authors.map((author) => [author.id, author]));
  return books.map((book) => byId.get(book.authorId));
}

async function operators(parts) {
  for (const part of parts) {
    console.log(await Book.findAll({ where: { id: { [Op.in]: part } } }));
  }
}

async function inMemory(books, id) {
  return books.find((book) => book.id === id);
}

async function same(rows, id) {
  for (const row of rows) {
    row.owner = await Author.findByPk(id);
  }
}

async function retry(id) {
  for (let attempt = 0; attempt < 3; attempt++) {
    const book = await Book.findByPk(id);
    if (book) return book;
  }
}

async function few() {
  for (const status of ['open', 'closed']) {
    console.log(await Book.count({ where: { status } }));
  }
}

async function pages() {
  for (let offset = 0; ; offset += 100) {
    const books = await Book.findAll({ offset, limit: 100 });
    if (books.length < 100) return;
  }
}

async function grouped() {
  const rows = await Book.findAll({ attributes: ['authorId', [sequelize.fn('COUNT', '*'), 'n']], group: ['authorId'] });
  return rows.map((row) => row.get('n'));
}

async function before(id, rows) {
  const author = await Author.findByPk(id);
  return rows.map((row) => ({ row, author }));
}

async function locked(ids) {
  for (const id of ids) {
    return Book.findByPk(id, { lock: true });
  }
}

function local(names, registry) {
  return names.map((name) => registry.findOne(name));
}
