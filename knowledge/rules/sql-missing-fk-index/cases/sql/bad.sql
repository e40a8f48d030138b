CREATE TABLE orders (
    id bigint PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES customers (id), -- expect: sql-missing-fk-index likely
    seller_id bigint,
    FOREIGN KEY (seller_id) REFERENCES sellers (id) -- expect: sql-missing-fk-index likely
);
CREATE INDEX orders_state_idx ON orders (state, customer_id);
