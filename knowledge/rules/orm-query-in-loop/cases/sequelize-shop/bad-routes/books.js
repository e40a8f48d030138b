const { QueryTypes } = require('sequelize');
const { sequelize, Author, Book } = require('./models');
const db = require('./models');

async function authors() {
  const books = await Book.findAll();
  for (const book of books) {
    book.owner = await Author.findByPk(book.authorId); // expect: orm-query-in-loop
  }
  return books;
}

async function sideBySide(ids) {
  return Promise.all(ids.map((id) => Author.findByPk(id))); // expect: orm-query-in-loop
}

async function ofEach(authors) {
  return Promise.all(
    authors.map(async (author) => {
      const books = await Book.findAll({ where: { authorId: author.id } }); // expect: orm-query-in-loop
      return { author, books };
    }),
  );
}

async function counts(authors) {
  for (const author of authors) {
    author.books = await Book.count({ where: { authorId: author.id } }); // expect: orm-query-in-loop likely
  }
}

async function exists(titles) {
  for (const title of titles) {
    const found = await Book.findOne({ where: { title } }); // expect: orm-query-in-loop likely
    if (!found) throw new Error(title);
  }
}

async function registry(ids) {
  for (const id of ids) {
    console.log(await db.Author.findByPk(id)); // expect: orm-query-in-loop
  }
}

async function sql(authors) {
  for (const author of authors) {
    const [row] = await sequelize.query('SELECT sum(price) FROM books WHERE author_id = ?', { // expect: orm-query-in-loop
      replacements: [author.id],
      type: QueryTypes.SELECT,
    });
    console.log(row);
  }
}

async function scoped(ids) {
  for (const id of ids) {
    console.log(await Book.unscoped().findByPk(id)); // expect: orm-query-in-loop
  }
}

async function created(labels) {
  const tags = [];
  for (const label of labels) {
    const [tag] = await db.Tag.findOrCreate({ where: { label } }); // expect: orm-query-in-loop
    tags.push(tag);
  }
  return tags;
}

async function page(req) {
  const { rows } = await Author.findAndCountAll({ limit: 20, offset: req.query.offset });
  for (const author of rows) {
    author.best = await Book.max('price', { where: { authorId: author.id } }); // expect: orm-query-in-loop likely
  }
  return rows;
}
