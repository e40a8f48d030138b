const { Book, Tag } = require('./models');

async function importAll(rows) {
  for (const row of rows) {
    await Book.create({ title: row.title, price: row.price }); // expect: orm-write-in-loop likely
  }
}

async function labels(book, labels) {
  for (const label of labels) {
    await Tag.create({ label, bookId: book.id }); // expect: orm-write-in-loop likely
  }
}

async function remove(ids) {
  for (const id of ids) {
    await Book.destroy({ where: { id } }); // expect: orm-write-in-loop likely
  }
}
