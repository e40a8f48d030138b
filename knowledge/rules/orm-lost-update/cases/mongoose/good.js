const mongoose = require('mongoose');

const Book = mongoose.model('Book', new mongoose.Schema({ title: String, stock: Number }));

async function sell(id) {
  await Book.updateOne({ _id: id, stock: { $gte: 1 } }, { $inc: { stock: -1 } });
}

async function fresh(title) {
  const book = new Book({ title });
  book.stock += 1;
  await book.save();
}

async function rename(id, ending) {
  const book = await Book.findById(id);
  book.title += ending;
  await book.save();
}

async function shown(id) {
  const book = await Book.findById(id).lean();
  book.stock -= 1;
  return book;
}

async function locked(id, mutex) {
  await mutex.runExclusive(async () => {
    const book = await Book.findById(id);
    book.stock -= 1;
    await book.save();
  });
}

module.exports = { sell, fresh, rename, shown, locked };
