-- +goose NO TRANSACTION
-- +goose Up
CREATE INDEX CONCURRENTLY orders_user_idx ON orders (user_id);
CREATE TABLE lines (id bigint PRIMARY KEY, order_id bigint);
CREATE INDEX lines_order_idx ON lines (order_id);
ALTER TABLE orders ADD CONSTRAINT orders_number_key UNIQUE USING INDEX orders_number_idx;

-- +goose Down
CREATE INDEX orders_old_idx ON orders (old);
