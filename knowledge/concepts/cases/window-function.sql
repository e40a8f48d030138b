SELECT id, sum(total) OVER (PARTITION BY customer_id ORDER BY id) FROM orders; -- mention: OVER
SELECT id, DENSE_RANK() OVER (ORDER BY total) FROM orders; -- mention: DENSE_RANK
SELECT FIRST_VALUE(total) OVER (ORDER BY id) FROM orders; -- mention: FIRST_VALUE
SELECT LAST_VALUE(total) OVER (ORDER BY id) FROM orders; -- mention: LAST_VALUE
SELECT NTILE(4) OVER (ORDER BY total) FROM orders; -- mention: NTILE

SELECT 'OVER' AS note FROM notes;
-- NTILE
