const { Op } = require('sequelize');
const { Book } = require('./models');

async function sell(id) {
  await Book.decrement('stock', { by: 1, where: { id, stock: { [Op.gte]: 1 } } });
}

async function locked(id, transaction) {
  const book = await Book.findByPk(id, { transaction, lock: transaction.LOCK.UPDATE });
  book.stock -= 1;
  await book.save({ transaction });
}

async function rename(id, ending) {
  const book = await Book.findByPk(id);
  book.title += ending;
  await book.save();
}

module.exports = { sell, locked, rename };
