CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, seller_id bigint NOT NULL);

SELECT id FROM customers WHERE id NOT IN (SELECT DISTINCT o.customer_id FROM orders o WHERE o.seller_id > 3); -- expect: sql-not-in-null
SELECT id FROM customers WHERE region NOT IN ('north', NULL, 'south'); -- expect: sql-not-in-null
SELECT id FROM suppliers WHERE id NOT IN (SELECT supplier_id FROM deliveries); -- expect: sql-not-in-null possible
