const { Author } = require('./models');
const { Op } = require('sequelize');

async function authorOf(name) {
  let author = await Author.findOne({ where: { name } });
  if (!author) {
    author = await Author.create({ name }); // expect: orm-check-then-create likely
  }
  return author;
}

async function add(req, res) {
  const found = await Author.findOne({ where: { name: req.body.name, [Op.or]: [{ active: true }] } });
  if (found) return found;
  return Author.create({ name: req.body.name, active: true }); // expect: orm-check-then-create likely
}

module.exports = { authorOf, add };
