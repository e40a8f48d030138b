const { Sequelize } = require('sequelize');

const sequelize = new Sequelize();

async function find(name) {
  return sequelize.query(`SELECT * FROM author WHERE name = ?`, { replacements: [name] }); // expect: sql-select-star possible
}
