const { Sequelize, QueryTypes } = require('sequelize');

const sequelize = new Sequelize();

async function find(name) {
  return sequelize.query('SELECT * FROM author WHERE name = :name', { replacements: { name }, type: QueryTypes.SELECT });
}

function ordered() {
  return sequelize.literal('created_at DESC');
}
