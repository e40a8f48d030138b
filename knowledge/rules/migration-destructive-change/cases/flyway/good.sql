ALTER TABLE users ADD COLUMN email text;
ALTER TABLE users ALTER COLUMN nick TYPE text;
ALTER TABLE users DROP CONSTRAINT users_nick_key;
ALTER TABLE users RENAME CONSTRAINT users_a TO users_b;
DROP INDEX users_nick_idx;
DROP TABLE IF EXISTS passing;
CREATE TABLE passing (id bigint);
ALTER TABLE orders DROP COLUMN note; -- backhint: ignore[migration-destructive-change] -- unread since 2.3
