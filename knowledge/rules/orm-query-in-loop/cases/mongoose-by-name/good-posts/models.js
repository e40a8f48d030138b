const mongoose = require('mongoose');

const Post = mongoose.model('Post', new mongoose.Schema({ title: String, author: { type: mongoose.Schema.Types.ObjectId, ref: 'Author' } }));
const Author = mongoose.model('Author', new mongoose.Schema({ name: String }));

module.exports = { Post, Author };
