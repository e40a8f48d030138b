const knex = require('./knex');

exports.byName = (name) => knex.raw('SELECT id FROM users WHERE name = ?', [name]);

exports.byColumn = (column, value) => knex.raw('SELECT id FROM users WHERE ?? = ?', [column, value]);

exports.byCity = (city) => knex('users').whereRaw('city = ?', [city]);

exports.count = () => knex('users').select(knex.raw('COUNT(*) AS total'));

exports.ids = (ids) => knex.raw(`SELECT id FROM users WHERE id IN (${ids.map(() => '?').join(',')})`, ids);
