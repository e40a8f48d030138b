const mongoose = require('mongoose');
const router = require('express').Router();

const Account = mongoose.model('Account');

router.post('/forgot', async (req, res) => {
  const { email } = req.body;
  const account = await Account.findOne({ email }); // expect: nosql-operator-injection
  res.json({ sent: Boolean(account) });
});

module.exports = router;
