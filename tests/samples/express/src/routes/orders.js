const { Router } = require('express');

const { placeOrder, ordersOf } = require('../orders');

const router = Router();

router.get('/', async (request, response, next) => {
  try {
    response.json(await ordersOf(Number(request.query.customer)));
  } catch (error) {
    next(error);
  }
});

router.post('/', async (request, response, next) => {
  const { customer, lines } = request.body;
  if (!Number.isInteger(customer) || !Array.isArray(lines) || lines.length === 0 || lines.length > 20) {
    response.status(400).json({ error: 'customer and 1 to 20 lines are needed' });
    return;
  }
  try {
    response.status(201).json(await placeOrder(customer, lines));
  } catch (error) {
    next(error);
  }
});

module.exports = router;
