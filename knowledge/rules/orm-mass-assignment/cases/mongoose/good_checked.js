const { z } = require('zod');
const app = require('express')();
const User = require('./models/user');

const shape = z.object({ name: z.string() }).strict();

app.post('/users', async (req, res) => {
  shape.parse(req.body);
  res.json(await User.create(req.body));
});
