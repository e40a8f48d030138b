const express = require('express');

const books = require('./routes/books');
const orders = require('./routes/orders');

function createApp() {
  const app = express();
  app.use(express.json({ limit: '100kb' }));
  app.use('/books', books);
  app.use('/orders', orders);
  app.use((error, request, response, next) => {
    console.error(error);
    response.status(500).json({ error: 'internal error' });
  });
  return app;
}

module.exports = { createApp };
