const express = require('express');
const db = require('./db');
const other = require('pg-reports');

const router = express.Router();

router.get('/books', async (req, res) => {
  res.json(await db.list('SELECT id, title FROM books WHERE author = $1', [req.query.author]));
});

router.post('/messages', async (req, res) => {
  await db.say(`Select a book for ${req.body.name}`);
  await db.list(`SELECT count(*) FROM books LIMIT ${Number(req.query.limit)}`);
  res.json(await other.run(`The books of ${req.query.author}`));
});

module.exports = router;
