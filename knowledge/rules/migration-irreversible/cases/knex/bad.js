exports.up = function (knex) {
  return knex.schema.renameTable('baskets', 'carts'); // expect: migration-destructive-change
};

exports.down = function (knex) {}; // expect: migration-irreversible
