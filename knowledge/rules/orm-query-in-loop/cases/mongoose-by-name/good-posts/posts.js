const { Post, Author } = require('./models');
const { titled, authorOf } = require('./shown');

async function list(req, res) {
  const posts = await Post.find({}).populate('author');
  res.json(posts.map(titled));
}

// What was asked once is kept.
async function authors(req, res) {
  const posts = await Post.find({});
  res.json(await Promise.all(posts.map(authorOf)));
}

// The function gets all of them.
async function all(req, res) {
  const posts = await Post.find({});
  res.json(await named(posts.map(idOf)));
}

function idOf(post) {
  return post.author;
}

async function named(ids) {
  return Author.find({ _id: { $in: ids } });
}

module.exports = { list, authors, all };
