SELECT id FROM users WHERE email LIKE '%@example.com'; -- expect: sql-like-leading-wildcard likely
SELECT id FROM users WHERE users.name ILIKE '%smith%'; -- expect: sql-like-leading-wildcard likely
SELECT id FROM users WHERE name LIKE '%' || :part || '%'; -- expect: sql-like-leading-wildcard possible
SELECT id FROM users WHERE name LIKE CONCAT('%', :part); -- expect: sql-like-leading-wildcard possible
