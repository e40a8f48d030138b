SELECT id, body FROM events ORDER BY id LIMIT 50 OFFSET 100000; -- expect: sql-deep-offset
SELECT id, body FROM events ORDER BY id LIMIT 100000, 50; -- expect: sql-deep-offset
SELECT id, body FROM events ORDER BY id OFFSET 100000 ROWS FETCH NEXT 50 ROWS ONLY; -- expect: sql-deep-offset
SELECT id, body FROM events ORDER BY id LIMIT 50 OFFSET :skip; -- expect: sql-deep-offset possible
