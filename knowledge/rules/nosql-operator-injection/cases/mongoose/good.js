const express = require('express');
const mongoose = require('mongoose');
const User = require('../models/user');
const Book = require('../models/book');

const router = express.Router();

router.post('/login', async (req, res) => {
  const email = String(req.body.email);
  const user = await User.findOne({ email, active: true });
  const same = await User.findOne({ email: { $eq: req.body.email } });
  const lower = await User.findOne({ email: req.body.email.toLowerCase() });
  res.json({ user, same, lower });
});

router.get('/books/:id', async (req, res) => {
  const book = await Book.findOne({ isbn: req.params.id });
  const some = await Book.find({ tag: { $in: req.query.tags }, shelf: `${req.query.shelf}` });
  const mine = await Book.find({ _id: new mongoose.Types.ObjectId(req.query.book), owner: req.user.id });
  res.json({ book, some, mine, all: await Book.find({ pages: Number(req.query.pages) }) });
});

router.post('/token', async (req, res) => {
  if (typeof req.body.token !== 'string') return res.sendStatus(400);
  return res.json(await User.findOne({ token: req.body.token }));
});

router.post('/list', async (req, res) => {
  const list = [{ name: 'a' }];
  res.json(list.find((entry) => entry.name === req.body.name));
});

module.exports = router;
