SELECT o.id, c.name FROM orders o, customers c WHERE o.status = 'open'; -- expect: sql-implicit-cross-join
SELECT o.id FROM orders o, lines l, books b WHERE l.order_id = o.id AND b.price > 3; -- expect: sql-implicit-cross-join
SELECT id FROM orders, customers; -- expect: sql-implicit-cross-join likely
