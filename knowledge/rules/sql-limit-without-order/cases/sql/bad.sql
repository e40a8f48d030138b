SELECT id, name FROM products LIMIT 20 OFFSET 40; -- expect: sql-limit-without-order
SELECT id, name FROM products LIMIT 40, 20; -- expect: sql-limit-without-order
SELECT id, name FROM products OFFSET 40 ROWS FETCH NEXT 20 ROWS ONLY; -- expect: sql-limit-without-order
SELECT id, name FROM products LIMIT 20; -- expect: sql-limit-without-order possible
