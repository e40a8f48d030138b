-- +goose Up
CREATE UNIQUE INDEX orders_number_idx ON orders (number); -- expect: migration-blocking-index likely
ALTER TABLE orders ADD CONSTRAINT orders_slug_key UNIQUE (slug); -- expect: migration-blocking-index likely

-- +goose Down
DROP INDEX orders_number_idx;
ALTER TABLE orders DROP CONSTRAINT orders_slug_key;
