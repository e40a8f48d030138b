const express = require('express');
const { Order, Invoice } = require('./models');

const router = express.Router();

router.get('/orders', async (req, res) => {
  const orders = await Order.findAll({ include: ['customer'] }); // expect: orm-load-whole-table possible
  res.json(orders);
});

router.get('/invoices', async (req, res) => {
  res.status(200).json({ invoices: await Invoice.findAll() }); // expect: orm-load-whole-table possible
});

module.exports = router;
