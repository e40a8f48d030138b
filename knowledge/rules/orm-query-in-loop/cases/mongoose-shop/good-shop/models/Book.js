const mongoose = require('mongoose');

const bookSchema = new mongoose.Schema({
  title: String,
  price: Number,
  author: { type: mongoose.Schema.Types.ObjectId, ref: 'Author' },
  tags: [{ type: mongoose.Schema.Types.ObjectId, ref: 'Tag' }],
});

module.exports = mongoose.model('Book', bookSchema);
