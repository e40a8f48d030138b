const { celebrate, Joi } = require('celebrate');
const router = require('express').Router();
const mongoose = require('mongoose');

const User = mongoose.model('User');

router.post('/login', celebrate({ body: { email: Joi.string().required() } }), async (req, res) => {
  res.json(await User.findOne({ email: req.body.email }));
});

module.exports = router;
