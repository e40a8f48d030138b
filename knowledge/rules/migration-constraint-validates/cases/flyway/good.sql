CREATE TABLE lines (id bigint PRIMARY KEY, order_id bigint);
ALTER TABLE lines ADD FOREIGN KEY (order_id) REFERENCES orders (id);
ALTER TABLE orders ADD CONSTRAINT orders_user_fk FOREIGN KEY (user_id) REFERENCES users (id) NOT VALID;
ALTER TABLE orders VALIDATE CONSTRAINT orders_total;
ALTER TABLE orders ADD COLUMN cart_id bigint REFERENCES carts (id);
