require('mongoose');
const Book = require('./models/Book');

exports.together = async (rows) => {
  await Book.insertMany(rows);
};

exports.removed = async (ids) => {
  await Book.deleteMany({ _id: { $in: ids } });
};

exports.bulk = async (rows) => {
  await Book.bulkWrite(rows.map((row) => ({ updateOne: { filter: { _id: row.id }, update: { price: row.price } } })));
};

exports.needed = async (rows) => {
  for (const row of rows) {
    const book = await Book.create(row);
    console.log(book.id);
  }
};

exports.guarded = async (rows) => {
  for (const row of rows) {
    try {
      await Book.create(row);
    } catch (error) {
      console.error(error);
    }
  }
};

exports.sometimes = async (rows) => {
  for (const row of rows) {
    if (row.fresh) {
      await Book.create(row);
    }
  }
};

exports.chunks = async (rows) => {
  for (const chunk of rows) {
    await Book.insertMany(chunk);
  }
};
