const express = require('express');
const User = require('./models/user');
const Book = require('./models/book');

const app = express();

app.post('/users', async (req, res) => {
  const user = await User.create(req.body); // expect: orm-mass-assignment
  res.status(201).json(user);
});

app.put('/books/:id', async (req, res) => {
  const book = await Book.findByIdAndUpdate(req.params.id, req.body, { new: true }); // expect: orm-mass-assignment likely
  res.json(book);
});

app.patch('/users/:id', async (req, res) => {
  await User.updateOne({ _id: req.params.id }, { $set: req.body }); // expect: orm-mass-assignment
  res.end();
});

app.post('/members', async (req, res) => {
  const member = new User(req.body); // expect: orm-mass-assignment
  await member.save();
  res.json(member);
});

app.post('/books', async (req, res) => {
  const book = await Book.create({ ...req.body, owner: req.user.id }); // expect: orm-mass-assignment likely
  res.json(book);
});
