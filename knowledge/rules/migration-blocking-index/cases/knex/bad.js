const isPg = (knex) => knex.client.config.client === 'pg';

exports.up = async function (knex) {
  await knex.raw('ALTER TABLE orders ADD COLUMN extra jsonb');
  await knex.schema.alterTable('orders', (table) => {
    table.index(['user_id'], 'orders_user'); // expect: migration-blocking-index
  });
  if (isPg(knex)) {
    await knex.raw('CREATE INDEX carts_user ON carts (user_id)'); // expect: migration-blocking-index
  }
};

exports.down = async function (knex) {
  await knex.schema.alterTable('orders', (table) => table.dropIndex(['user_id'], 'orders_user'));
  await knex.schema.alterTable('carts', (table) => table.dropIndex(['user_id'], 'carts_user'));
};
