const express = require('express');
const store = require('../infra/store');

const router = express.Router();

router.get('/orders', async (req, res) => {
  const { rows } = await store.query("SELECT id, total FROM orders WHERE city = $1", [req.query.city]);
  res.json(rows);
});

module.exports = router;
