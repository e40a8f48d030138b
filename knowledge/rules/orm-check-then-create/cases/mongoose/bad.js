const mongoose = require('mongoose');

const Author = mongoose.model('Author', new mongoose.Schema({ name: String }));

async function login(profile) {
  const known = await Author.findOne({ name: profile.name });
  if (known) {
    return known;
  }
  return Author.create({ name: profile.name }); // expect: orm-check-then-create likely
}

async function ensure(name) {
  if (!(await Author.exists({ name }))) {
    await Author.create({ name }); // expect: orm-check-then-create likely
  }
}

module.exports = { login, ensure };
