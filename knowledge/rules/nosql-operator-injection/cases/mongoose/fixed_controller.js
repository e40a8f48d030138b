const User = require('../models/user');

// Which checks run before it is said where the route is declared.
exports.login = async (req, res) => {
  const user = await User.findOne({ email: String(req.body.email) });
  const removed = await User.deleteOne({ token: String(req.body['token']) });
  res.json({ user, removed });
};
