SELECT id FROM products ORDER BY RANDOM() LIMIT 5; -- expect: sql-order-by-random
SELECT id FROM products ORDER BY RAND() LIMIT 5; -- expect: sql-order-by-random
SELECT TOP 5 id FROM products ORDER BY NEWID(); -- expect: sql-order-by-random
SELECT id FROM products ORDER BY DBMS_RANDOM.VALUE FETCH FIRST 5 ROWS ONLY; -- expect: sql-order-by-random
