SELECT * FROM orders WHERE customer_id = 7; -- expect: sql-select-star possible
SELECT * FROM orders o JOIN customers c ON c.id = o.customer_id; -- expect: sql-select-star likely
INSERT INTO old_orders (id, customer_id, total) SELECT * FROM orders WHERE id < 100; -- expect: sql-select-star likely
