const { authorOf } = require('./authors');
const authors = require('./authors');
const publishers = require('./publisher-service');

async function report(orders) {
  const lines = [];
  for (const order of orders) {
    const author = await authorOf(order.authorId); // expect: orm-query-in-loop likely
    lines.push(author.name);
  }
  const books = await Promise.all(orders.map((order) => authors.booksOf(order.authorId))); // expect: orm-query-in-loop likely
  for (const order of orders) {
    lines.push(await publishers.byName(order.publisher)); // expect: orm-query-in-loop likely
  }
  return { lines, books };
}

module.exports = report;
