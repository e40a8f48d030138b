SELECT id, total FROM orders WHERE customer_id = 7;
SELECT count(*), sum(n * 2) FROM orders;
SELECT id FROM customers c WHERE EXISTS (SELECT * FROM orders o WHERE o.customer_id = c.id);
SELECT * FROM (SELECT id, total FROM orders) recent;
WITH recent (id) AS (SELECT id FROM orders) SELECT * FROM recent;
SELECT * FROM generate_series(1, 10);
SELECT * FROM pg_catalog.pg_class;
