const mongoose = require('mongoose');

const Book = mongoose.model('Book', new mongoose.Schema({ title: String, author: String }));

async function isKnown(title) {
  return (await Book.countDocuments({ title })) > 0; // expect: orm-count-for-existence
}

async function isFree(title) {
  const books = await Book.find({ author: 'Austen' });
  if ((await Book.find({ title })).length === 0) { // expect: orm-count-for-existence
    return books;
  }
  return [];
}

module.exports = { isKnown, isFree };
