const express = require('express');
const mongoose = require('mongoose');
const User = require('../models/user');

const router = express.Router();

router.post('/login', async (req, res) => {
  const user = await User.findOne({ email: String(req.body.email), password: String(req.body.password) });
  res.json({ ok: Boolean(user) });
});

router.post('/reset', async (req, res) => {
  const { token } = req.body;
  const user = await User.findOne({ resetToken: String(token) });
  res.json(user);
});

router.get('/books', async (req, res) => {
  const Book = mongoose.model('Book');
  res.json(await Book.find(req.query)); // expect: nosql-operator-injection
});

router.delete('/sessions', async (req, res) => {
  await User.deleteMany({ $or: [{ session: String(req.body.session) }, { old: true }] });
  res.end();
});

module.exports = router;
