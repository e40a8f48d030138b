const express = require('express');
const User = require('./models/user');
const Book = require('./models/book');

const app = express();

app.post('/users', async (req, res) => {
  const { name, email } = req.body;
  const user = await User.create({ name, email });
  res.status(201).json({ id: user.id });
});

app.put('/users/:id', async (req, res) => {
  await User.findByIdAndUpdate(req.params.id, { name: req.body.name }, { new: true });
  await User.updateOne({ _id: req.params.id }, { $set: { email: req.body.email } });
  res.end();
});

app.post('/books', async (req, res) => {
  const wanted = new URLSearchParams(req.body);
  const options = Object.assign({}, req.body);
  const error = new Error(req.body);
  const book = new Book({ title: options.title, tags: wanted.get('tags'), error });
  await book.save();
  res.json(book);
});
