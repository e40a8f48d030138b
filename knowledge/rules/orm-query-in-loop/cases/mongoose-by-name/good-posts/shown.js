const { Author } = require('./models');

const titled = (post) => ({ title: post.title.toUpperCase() });

const cached = new Map();

const authorOf = async (post) => {
  if (!cached.has(post.author)) {
    cached.set(post.author, Author.findById(post.author).lean());
  }
  return cached.get(post.author);
};

module.exports = { titled, authorOf };
