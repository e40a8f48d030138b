INSERT INTO users (id, name, created_at) VALUES (1, 'ann', now());
INSERT INTO staging_users VALUES (1, 'ann');
INSERT INTO users DEFAULT VALUES;
INSERT INTO users SET id = 1, name = 'ann';
