const User = require('./models/user');

// Which checks run before it is said where the route is declared.
exports.update = async (req, res) => {
  const user = await User.findById(req.params.id);
  Object.assign(user, req.body); // expect: orm-mass-assignment likely
  await user.save();
  res.json(user);
};
