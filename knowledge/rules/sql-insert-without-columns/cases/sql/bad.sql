INSERT INTO users VALUES (1, 'ann', now()); -- expect: sql-insert-without-columns possible
INSERT INTO old_orders SELECT id, total FROM orders; -- expect: sql-insert-without-columns possible
