exports.up = function (knex) {
  return knex.schema.createTable('carts', (table) => table.increments());
};

exports.down = function () {
  throw new Error('the baskets are gone');
};
