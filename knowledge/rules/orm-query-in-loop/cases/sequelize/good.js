const { Op } = require('sequelize');
const { User, Order } = require('./models');

async function load(ids) {
  const users = await User.findAll({ where: { id: { [Op.in]: ids } } });
  const byId = new Map(users.map((user) => [user.id, user]));
  return ids.map((id) => byId.get(id));
}

async function chunks(parts) {
  for (const part of parts) {
    await User.findAll({ where: { id: { [Op.in]: part } } });
  }
}

async function firstMatch(names) {
  for (const name of names) {
    return User.findOne({ where: { name } });
  }
}

async function constants() {
  for (const kind of ['new', 'paid']) {
    console.log(await Order.findAll({ where: { kind } }));
  }
}

function inMemory(users, ids) {
  return ids.map((id) => users.find((user) => user.id === id));
}

function handlers(names) {
  return names.map((name) => () => User.findOne({ where: { name } }));
}
