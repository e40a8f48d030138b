CREATE TABLE states (id bigint PRIMARY KEY, name text);
INSERT INTO states (id, name) SELECT id, state FROM orders;
ALTER TABLE users ADD COLUMN full_name text;
UPDATE settings SET value = '2' WHERE name = 'version';
