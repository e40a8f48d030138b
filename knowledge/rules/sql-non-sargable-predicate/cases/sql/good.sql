CREATE INDEX users_email ON users (lower(email));

SELECT id FROM orders WHERE created_at >= '2026-01-31' AND created_at < '2026-02-01';
SELECT id FROM orders WHERE created_at >= DATE('2026-01-31');
SELECT id FROM users WHERE lower(email) = 'ann@example.com';
SELECT date(created_at), count(*) FROM orders GROUP BY date(created_at) HAVING date(created_at) > '2026-01-01';
SELECT id FROM orders WHERE total = abs(-3);
UPDATE orders SET day = date(created_at) WHERE id = 7;
SELECT o.id FROM orders o JOIN days d ON date(o.created_at) = d.day;
