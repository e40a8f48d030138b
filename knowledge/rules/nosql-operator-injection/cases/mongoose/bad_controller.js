const User = require('../models/user');

// Which checks run before it is said where the route is declared.
exports.login = async (req, res) => {
  const user = await User.findOne({ email: req.body.email }); // expect: nosql-operator-injection likely
  const removed = await User.deleteOne({ token: req.body['token'] }); // expect: nosql-operator-injection likely
  res.json({ user, removed });
};
