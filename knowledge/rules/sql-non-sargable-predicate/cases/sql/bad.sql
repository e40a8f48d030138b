SELECT id FROM orders WHERE DATE(created_at) = '2026-01-31'; -- expect: sql-non-sargable-predicate likely
SELECT id FROM orders WHERE YEAR(o.created_at) = 2026; -- expect: sql-non-sargable-predicate likely
SELECT id FROM orders WHERE created_at::date = '2026-01-31'; -- expect: sql-non-sargable-predicate likely
SELECT id FROM orders WHERE CAST(created_at AS date) BETWEEN '2026-01-01' AND '2026-01-31'; -- expect: sql-non-sargable-predicate likely
SELECT id FROM orders WHERE shop_id = 3 AND date_trunc('month', created_at) = '2026-01-01'; -- expect: sql-non-sargable-predicate likely
SELECT id FROM users WHERE lower(email) = 'ann@example.com'; -- expect: sql-non-sargable-predicate possible
SELECT id FROM users WHERE coalesce(nick, name) = 'ann'; -- expect: sql-non-sargable-predicate possible
