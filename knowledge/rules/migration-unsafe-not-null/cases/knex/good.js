exports.up = async function (knex) {
  await knex.schema.alterTable('users', (table) => {
    table.string('locale').notNullable().defaultTo('en');
    table.string('nick');
  });
  await knex.schema.createTable('shops', (table) => {
    table.string('name').notNullable();
  });
};

exports.down = function (knex) {
  return knex.schema.alterTable('users', (table) => {
    table.string('old').notNullable();
  });
};
