const { User, Order } = require('./models');

async function load(ids) {
  const users = [];
  for (const id of ids) {
    users.push(await User.findByPk(id)); // expect: orm-query-in-loop
  }
  return users;
}

async function together(ids) {
  return Promise.all(ids.map((id) => Order.findAll({ where: { userId: id } }))); // expect: orm-query-in-loop
}
