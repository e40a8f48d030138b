const mongoose = require('mongoose');
const Author = require('../models/Author');
const Post = require('../models/Post');

exports.list = (req, res, next) => {
  Post.find({ published: true }, (err, posts) => {
    if (err) return next(err);
    let left = posts.length;
    posts.forEach((post) => {
      Author.findById(post.author, (err, author) => { // expect: orm-query-in-loop likely
        post.authorName = author && author.name;
        left -= 1;
        if (left === 0) res.json(posts);
      });
    });
  });
};

exports.index = async (req, res) => {
  const posts = await Post.find({});
  for (let i = 0; i < posts.length; i++) {
    await posts[i].populate('author'); // expect: orm-query-in-loop likely
  }
  res.json(posts);
};
