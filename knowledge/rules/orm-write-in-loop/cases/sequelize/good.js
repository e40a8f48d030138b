const { Book } = require('./models');

async function load(rows) {
  await Book.bulkCreate(rows.map((row) => ({ title: row.title })));
}

async function used(rows) {
  for (const row of rows) {
    const book = await Book.create({ title: row.title });
    await book.addTags(row.tags);
  }
}
