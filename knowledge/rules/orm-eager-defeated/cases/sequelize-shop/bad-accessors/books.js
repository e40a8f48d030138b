const { Author, Book } = require('./models');

async function authors() {
  const books = await Book.findAll({ include: [{ model: Author, as: 'author' }] });
  for (const book of books) {
    const author = await book.getAuthor(); // expect: orm-eager-defeated
    console.log(author.name);
  }
}

async function tags() {
  const books = await Book.findAll({ include: ['author', 'tags'] });
  return Promise.all(books.map((book) => book.getTags())); // expect: orm-eager-defeated
}
