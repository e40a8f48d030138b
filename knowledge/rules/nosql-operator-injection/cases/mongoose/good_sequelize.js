const { User, Order } = require('../models');

exports.login = async (req, res) => {
  const user = await User.findOne({ where: { email: req.body.email } });
  const orders = await Order.findAll({ where: { owner: req.body.owner } });
  res.json({ user, orders });
};
