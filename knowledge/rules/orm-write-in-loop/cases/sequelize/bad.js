const { Book } = require('./models');

async function load(rows) {
  for (const row of rows) {
    await Book.create({ title: row.title }); // expect: orm-write-in-loop likely
  }
}
