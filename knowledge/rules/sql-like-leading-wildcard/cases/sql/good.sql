SELECT id FROM users WHERE email LIKE 'ann@%';
SELECT id FROM users WHERE email LIKE '%';
SELECT '%@example.com' AS pattern, name LIKE '%x' AS matches FROM users;
SELECT table_name FROM information_schema.tables WHERE table_name LIKE '%_old';
SHOW TABLES LIKE '%_old';
SELECT id FROM users WHERE email NOT LIKE '%@example.com';
