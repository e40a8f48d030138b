const { Sequelize } = require('sequelize');
const knex = require('./knex');

exports.byName = (name) => knex.raw(`SELECT id FROM users WHERE name = ?`, [name]);

exports.byCity = (city) => knex('users').whereRaw(`city = ?`, [city]);

exports.rename = (name) =>
  knex.transaction(async (trx) => {
    await trx.raw(`UPDATE users SET name = ?`, [name]); // expect: sql-write-without-where likely
  });

exports.byLiteral = (name) => User.findAll({ where: Sequelize.literal(`name = '${name}'`) }); // expect: sql-injection-concat likely

exports.search = (text) => knex('users').where(knex.raw(`LOWER(name) LIKE ?`, [`${text}%`]));
