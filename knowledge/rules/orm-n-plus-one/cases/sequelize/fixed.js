const { Book, Author } = require('./models');

Book.belongsTo(Author, { as: 'author' });

async function authors() {
  const books = await Book.findAll({ include: ['author'], where: { published: true } });
  const names = [];
  for (const book of books) {
    const author = book.author;
    names.push(author.name);
  }
  return names;
}

async function tagCounts() {
  const books = await Book.findAll();
  return Promise.all(books.map(async (book) => ({ id: book.id, tags: await book.countTags() }))); // expect: orm-n-plus-one likely
}
