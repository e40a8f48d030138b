const mongoose = require('mongoose');

const Book = mongoose.model('Book', new mongoose.Schema({ title: String, author: String }));

async function isKnown(title) {
  return (await Book.exists({ title })) !== null;
}

async function isSeries(author) {
  return (await Book.countDocuments({ author })) > 2;
}

async function page(author) {
  const total = await Book.countDocuments({ author });
  const books = await Book.find({ author }).limit(20);
  return { total, books, empty: books.length === 0 };
}

function hasWords(words) {
  return words.filter((word) => word.length > 3).length > 0;
}

async function oneOnly(title) {
  return (await Book.find({ title }).limit(1)).length > 0;
}

module.exports = { isKnown, isSeries, page, hasWords, oneOnly };
