exports.up = function (knex) {
  return knex.schema.renameTable('baskets', 'carts'); // expect: migration-destructive-change likely
};

exports.down = function (knex) {}; // expect: migration-irreversible likely
