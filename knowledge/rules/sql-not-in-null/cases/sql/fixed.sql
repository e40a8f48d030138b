CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, seller_id bigint NOT NULL);

SELECT id FROM customers WHERE id NOT IN (SELECT customer_id FROM orders WHERE customer_id IS NOT NULL);
