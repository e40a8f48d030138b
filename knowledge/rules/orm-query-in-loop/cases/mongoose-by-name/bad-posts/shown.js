const { Author } = require('./models');

const shown = async (post) => {
  const author = await Author.findById(post.author).lean();
  return { title: post.title, author: author.name };
};

module.exports = { shown };
