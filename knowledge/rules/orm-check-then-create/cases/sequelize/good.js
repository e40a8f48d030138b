const { UniqueConstraintError } = require('sequelize');
const { Author, Notice } = require('./models');

async function authorOf(name) {
  const [author] = await Author.findOrCreate({ where: { name } });
  return author;
}

async function add(name) {
  const found = await Author.findOne({ where: { name } });
  if (found) return found;
  try {
    return await Author.create({ name });
  } catch (error) {
    if (error instanceof UniqueConstraintError) return Author.findOne({ where: { name } });
    throw error;
  }
}

async function report(name) {
  const author = await Author.findOne({ where: { name } });
  if (!author) {
    await Notice.create({ text: name });
  }
}

async function copy(id) {
  const author = await Author.findOne({ where: { id } });
  if (author) {
    await Author.create({ name: author.name });
  }
}

async function register(name) {
  const author = await Author.findOne({ where: { name } });
  if (author) {
    throw new Error('taken');
  }
  return name;
}

module.exports = { authorOf, add, report, copy, register };
