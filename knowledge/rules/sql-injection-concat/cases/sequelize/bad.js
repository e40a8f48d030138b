const { Sequelize } = require('sequelize');

const sequelize = new Sequelize();

async function find(name) {
  return sequelize.query(`SELECT * FROM author WHERE name = '${name}'`); // expect: sql-injection-concat likely, sql-select-star possible
}
