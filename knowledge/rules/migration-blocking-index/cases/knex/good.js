const isPg = (knex) => knex.client.config.client === 'pg';

exports.config = { transaction: false };

exports.up = async function (knex) {
  if (isPg(knex)) {
    await knex.raw('CREATE INDEX CONCURRENTLY carts_user ON carts (user_id)');
  } else {
    await knex.schema.alterTable('carts', (table) => table.index(['user_id'], 'carts_user'));
  }
  if (knex.client.config.client.includes('sqlite')) {
    await knex.raw('CREATE INDEX orders_user ON orders (user_id)');
  }
};

exports.down = async function (knex) {
  await knex.schema.alterTable('carts', (table) => table.dropIndex(['user_id'], 'carts_user'));
};
