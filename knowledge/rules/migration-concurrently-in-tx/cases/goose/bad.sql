-- +goose Up
CREATE INDEX CONCURRENTLY orders_user_idx ON orders (user_id); -- expect: migration-concurrently-in-tx
VACUUM orders; -- expect: migration-concurrently-in-tx

-- +goose Down
DROP INDEX CONCURRENTLY orders_user_idx;
