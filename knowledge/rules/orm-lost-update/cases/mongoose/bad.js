const mongoose = require('mongoose');

const Book = mongoose.model('Book', new mongoose.Schema({ title: String, stock: Number }));

async function sell(id) {
  const book = await Book.findById(id);
  book.stock -= 1; // expect: orm-lost-update likely
  await book.save();
}

async function restock(id, quantity) {
  const book = await Book.findOne({ _id: id });
  book.stock = book.stock + quantity; // expect: orm-lost-update likely
  await book.save();
}

async function like(id) {
  const book = await Book.findById(id);
  book.likes++; // expect: orm-lost-update likely
  await book.save();
}

module.exports = { sell, restock, like };
