exports.up = function (knex) {
  return knex.schema.alterTable('users', (table) => {
    table.string('locale').notNullable(); // expect: migration-unsafe-not-null
  });
};

exports.down = function (knex) {
  return knex.schema.alterTable('users', (table) => {
    table.dropColumn('locale');
  });
};
