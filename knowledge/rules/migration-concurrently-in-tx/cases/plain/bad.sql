BEGIN;
ALTER TABLE orders ADD COLUMN note text;
DROP INDEX CONCURRENTLY orders_user_idx; -- expect: migration-concurrently-in-tx
COMMIT;
