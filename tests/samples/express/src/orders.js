const { pool, inTransaction } = require('./db');

async function placeOrder(customer, lines) {
  return inTransaction(async (client) => {
    const { rows } = await client.query('INSERT INTO orders (customer_id) VALUES ($1) RETURNING id', [customer]);
    const [order] = rows;
    await client.query(
      `INSERT INTO order_lines (order_id, book_id, quantity)
       SELECT $1, book, quantity FROM unnest($2::int[], $3::int[]) AS line (book, quantity)`,
      [order.id, lines.map((line) => line.book), lines.map((line) => line.quantity)],
    );
    return order;
  });
}

async function ordersOf(customer) {
  const { rows: orders } = await pool.query('SELECT id, placed_at FROM orders WHERE customer_id = $1', [customer]);
  for (const order of orders) {
    const { rows } = await pool.query('SELECT book_id, quantity FROM order_lines WHERE order_id = $1', [order.id]);
    order.lines = rows;
  }
  return orders;
}

module.exports = { placeOrder, ordersOf };
