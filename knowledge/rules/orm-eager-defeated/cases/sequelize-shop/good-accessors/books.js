const { Author, Book } = require('./models');

async function loaded() {
  const books = await Book.findAll({ include: [{ model: Author, as: 'author' }, 'tags'] });
  for (const book of books) {
    console.log(book.author.name, book.tags.filter((tag) => tag.label), book.get('author').name);
  }
}

async function unknown(options) {
  const books = await Book.findAll(options);
  return books.map((book) => book.author?.name);
}

async function one(id) {
  const book = await Book.findByPk(id, { include: ['author'] });
  return book.getAuthor();
}
