const Redis = require('ioredis');
const { Product } = require('./models');

const redis = new Redis();

async function rename(product, name) {
  product.name = name;
  await Product.update({ name }, { where: { id: product.id } });
  await redis.del(`product:${product.id}`); // expect: cache-invalidation-race likely
}
