const { Op } = require('sequelize');
const { Book } = require('./models');

async function sell(id) {
  const book = await Book.findByPk(id);
  book.stock -= 1; // expect: orm-lost-update
  await book.save();
}

module.exports = { sell, Op };
