const knex = require('knex')({ client: 'pg' });

function raw(name) {
  return knex('author').whereRaw("name = '" + name + "'"); // expect: sql-injection-concat likely
}
