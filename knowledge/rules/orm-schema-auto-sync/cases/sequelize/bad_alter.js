const { Sequelize } = require('sequelize');

const sequelize = new Sequelize(process.env.DATABASE_URL);

async function start(app) {
  await sequelize.authenticate();
  await sequelize.sync({ alter: true }); // expect: orm-schema-auto-sync likely
  app.listen(8080);
}

module.exports = { sequelize, start };
