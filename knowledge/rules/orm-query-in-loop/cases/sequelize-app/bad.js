const db = require('../models');
const { Post, User, Comment } = require('../models');
async function list(req, res) {
  const posts = await Post.findAll();
  for (const post of posts) {
    post.author = await User.findByPk(post.userId); // expect: orm-query-in-loop
    post.n = await Comment.count({ where: { postId: post.id } }); // expect: orm-query-in-loop likely
    const tags = await post.getTags(); // expect: orm-n-plus-one likely
  }
  const out = await Promise.all(posts.map(async (p) => { const a = await p.getAuthor(); return a.name; })); // expect: orm-n-plus-one likely
  for (let i = 0; i < posts.length; i++) {
    const u = await db.User.findOne({ where: { id: posts[i].userId } }); // expect: orm-query-in-loop likely
    console.log(u);
  }
  res.json(out);
}
