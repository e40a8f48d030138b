CREATE TABLE orders (
    id bigint PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES customers (id),
    cart_id bigint UNIQUE REFERENCES carts (id),
    seller_id bigint,
    FOREIGN KEY (seller_id) REFERENCES sellers (id)
);
CREATE INDEX orders_customer_id_idx ON orders (customer_id);
CREATE INDEX orders_seller_id_idx ON orders (seller_id, id);
