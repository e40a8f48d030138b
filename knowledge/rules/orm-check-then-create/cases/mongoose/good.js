const mongoose = require('mongoose');

const Author = mongoose.model('Author', new mongoose.Schema({ name: String }));

async function login(profile) {
  return Author.findOneAndUpdate({ name: profile.name }, {}, { upsert: true, new: true });
}

async function ensure(name) {
  if (await Author.exists({ name })) return;
  try {
    await Author.create({ name });
  } catch (error) {
    if (error.code !== 11000) throw error;
  }
}

async function first(name) {
  // Any author will do as a reason.
  if (!(await Author.exists({ active: true }))) {
    await Author.create({ name });
  }
}

module.exports = { login, ensure, first };
