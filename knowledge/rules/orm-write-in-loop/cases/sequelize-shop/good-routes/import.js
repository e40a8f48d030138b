const { Book, Tag } = require('./models');

async function together(rows) {
  await Book.bulkCreate(rows.map((row) => ({ title: row.title })));
}

async function needed(rows) {
  for (const row of rows) {
    const book = await Book.create(row);
    await book.setTags(row.tags);
  }
}

async function chunks(rows) {
  for (const chunk of rows) {
    await Book.bulkCreate(chunk);
  }
}

async function guarded(rows) {
  for (const row of rows) {
    try {
      await Book.create(row);
    } catch (error) {
      console.error(error);
    }
  }
}

async function sometimes(rows) {
  for (const row of rows) {
    if (row.fresh) {
      await Tag.create(row);
    }
  }
}

async function removed(ids) {
  await Book.destroy({ where: { id: ids } });
}

async function different(rows) {
  for (const row of rows) {
    await Book.update({ price: row.price }, { where: { id: row.id } });
  }
}
