const { Post, Author } = require('./models');
const { shown } = require('./shown');

async function list(req, res) {
  const posts = await Post.find({}).sort({ title: 1 });
  res.json(await Promise.all(posts.map(shown))); // expect: orm-query-in-loop likely
}

async function named(req, res) {
  const posts = await Post.find({});
  res.json(await Promise.all(posts.map(withAuthor)));
}

async function withAuthor(post) {
  const author = await Author.findById(post.author); // expect: orm-query-in-loop likely
  return { title: post.title, author };
}

module.exports = { list, named };
