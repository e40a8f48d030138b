ALTER TABLE users RENAME COLUMN mail TO email; -- expect: migration-destructive-change likely
ALTER TABLE baskets RENAME TO carts; -- expect: migration-destructive-change likely
ALTER TABLE users DROP COLUMN nick, ADD COLUMN name text; -- expect: migration-destructive-change likely
ALTER TABLE orders ALTER COLUMN total TYPE numeric(12, 2); -- expect: migration-destructive-change likely
DROP TABLE IF EXISTS old_orders; -- expect: migration-destructive-change likely
TRUNCATE TABLE events; -- expect: migration-destructive-change likely
