const express = require('express');
const db = require('./db');
const { first } = require('./db');

const router = express.Router();

router.get('/books', async (req, res) => {
  res.json(await db.list(`SELECT id, title FROM books WHERE author = '${req.query.author}'`)); // expect: sql-injection-concat
});

async function byTitle(title) {
  return first("SELECT id FROM books WHERE title = '" + title + "'"); // expect: sql-injection-concat likely
}

module.exports = { router, byTitle };
