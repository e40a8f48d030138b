const Redis = require('ioredis');
const { Product, User } = require('./models');

const redis = new Redis();

async function rename(product, name) {
  await redis.del(`product:${product.id}`);
  await Product.update({ name }, { where: { id: product.id } });
  await redis.del(`product:${product.id}`);
}

async function other(user, product) {
  await redis.del(`cart:${user.id}`);
  await Product.update({ sold: true }, { where: { id: product.id } });
}

async function unlock(product) {
  await Product.update({ sold: true }, { where: { id: product.id } });
  await redis.del(`lock:product:${product.id}`);
}

function plainMap(map, user) {
  map.delete(user.id);
  return User.update({ seen: true }, { where: { id: user.id } });
}
