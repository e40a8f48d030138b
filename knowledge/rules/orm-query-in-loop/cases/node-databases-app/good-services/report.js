const authors = require('./authors');
const { authorOf } = require('./names');

async function report(orders, chunks) {
  const lines = [];
  for (const chunk of chunks) {
    lines.push(...(await authors.authorsOf(chunk)));
  }
  for (const order of orders) {
    await authors.touch(order.authorId);
    lines.push(await authors.countAll(order.label));
    lines.push(await authorOf(order.authorId));
  }
  for (const id of [1, 2, 3]) {
    lines.push(await authors.authorOf(id));
  }
  return lines;
}

module.exports = { report };
