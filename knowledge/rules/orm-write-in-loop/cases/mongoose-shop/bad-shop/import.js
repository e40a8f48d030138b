const mongoose = require('mongoose');
const Book = require('./models/Book');
const Author = require('./models/Author');

exports.import = async (rows) => {
  for (const row of rows) {
    await Book.create({ title: row.title, price: row.price }); // expect: orm-write-in-loop likely
  }
};

exports.remove = async (ids) => {
  for (const id of ids) {
    await Author.findByIdAndDelete(id); // expect: orm-write-in-loop likely
  }
  await mongoose.connection.close();
};

exports.removeOne = async (ids) => {
  for (const id of ids) {
    await Book.deleteOne({ _id: id }); // expect: orm-write-in-loop likely
  }
};
