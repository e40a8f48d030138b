const { Router } = require('express');

const { pool } = require('../db');

const router = Router();

router.get('/', async (request, response, next) => {
  try {
    const { title } = request.query;
    const { rows } = await pool.query(`SELECT id, title, price FROM books WHERE title ILIKE '%${title}%' LIMIT 50`);
    response.json(rows);
  } catch (error) {
    next(error);
  }
});

router.get('/:id', async (request, response, next) => {
  try {
    const { rows } = await pool.query('SELECT id, title, price FROM books WHERE id = $1', [request.params.id]);
    if (rows.length === 0) {
      response.status(404).json({ error: 'no such book' });
      return;
    }
    response.json(rows[0]);
  } catch (error) {
    next(error);
  }
});

module.exports = router;
