const knex = require('knex')({ client: 'pg' });

function raw(name) {
  return knex('author').whereRaw("name = ?", [name]);
}
