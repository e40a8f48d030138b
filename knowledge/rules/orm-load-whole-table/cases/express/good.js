const express = require('express');
const { Country, Order } = require('./models');

const router = express.Router();

router.get('/orders', async (req, res) => {
  const orders = await Order.findAll({ where: { customerId: req.user.id } });
  res.json(orders);
});

router.get('/newest', async (req, res) => {
  res.json(await Order.findAll({ order: [['id', 'DESC']], limit: 20 }));
});

router.get('/chosen', async (req, res) => {
  const options = buildOptions(req.query);
  res.json(await Order.findAll(options));
});

router.get('/countries', async (req, res) => {
  res.json(await Country.findAll());
});

router.get('/one', async (req, res) => {
  res.json(await Order.findByPk(req.query.id));
});

module.exports = router;
