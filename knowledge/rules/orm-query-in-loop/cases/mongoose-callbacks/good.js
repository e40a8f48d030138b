const mongoose = require('mongoose');
const Author = require('../models/Author');
const Post = require('../models/Post');

exports.list = (req, res, next) => {
  Post.find({ published: true }).populate('author').exec((err, posts) => {
    if (err) return next(err);
    res.json(posts.map((post) => post.author.name));
  });
};

exports.authors = (req, res, next) => {
  Post.find({}, (err, posts) => {
    if (err) return next(err);
    const ids = posts.map((post) => post.author);
    Author.find({ _id: { $in: ids } }, (err, authors) => {
      if (err) return next(err);
      res.json(authors);
    });
  });
};

exports.shown = (Authors, posts) =>
  posts.map((post) => Authors.find((author, at) => author.id === post.author && at >= 0));

exports.first = async (req, res) => {
  const posts = await Post.find({});
  for (let i = 0; i < posts.length; i++) {
    posts[i].position = i;
  }
  await posts[0].populate('author');
  res.json(posts);
};

exports.menus = (menus) => {
  for (let i = 0; i < menus.length; i++) {
    menus[i].populate('entries');
  }
};
