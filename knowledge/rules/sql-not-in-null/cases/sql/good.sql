CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, seller_id bigint NOT NULL);
CREATE INDEX orders_seller ON orders (seller_id);

SELECT id FROM sellers WHERE id NOT IN (SELECT seller_id FROM orders);
SELECT id FROM notes WHERE id NOT IN (SELECT id FROM orders);
SELECT id FROM customers WHERE id NOT IN (SELECT customer_id FROM orders WHERE customer_id IS NOT NULL);
SELECT id FROM customers WHERE id IN (SELECT customer_id FROM orders);
SELECT id FROM customers WHERE region NOT IN ('north', 'south');
SELECT id FROM customers WHERE region NOT IN (coalesce('north', NULL), 'south');
