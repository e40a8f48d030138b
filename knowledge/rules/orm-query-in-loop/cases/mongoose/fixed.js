const Order = require('../models/Order');
const User = require('../models/User');
exports.list = async (req, res) => {
  const orders = await Order.find({ status: 'open' }).populate('items');
  for (const order of orders) {
    const user = await User.findById(order.userId); // expect: orm-query-in-loop likely
    order.userName = user.name;
  }
  const users = await Promise.all(orders.map((o) => User.findOne({ _id: o.userId }))); // expect: orm-query-in-loop likely
  for (const u of users) {
    u.count = await Order.countDocuments({ user: u._id }); // expect: orm-query-in-loop likely
    u.orders = await Order.find({ user: u._id }); // expect: orm-query-in-loop likely
  }
  orders.forEach(async (o) => { o.user = await User.findById(o.user).lean(); }); // expect: orm-query-in-loop likely
  res.json(orders);
};
