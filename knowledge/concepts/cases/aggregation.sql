SELECT state, count(*) FROM orders GROUP BY state; -- mention: GROUP BY
SELECT state FROM orders GROUP BY state HAVING count(*) > 10; -- mention: HAVING
SELECT year, sum(n) FROM sales GROUP BY GROUPING SETS ((year), ()); -- mention: GROUPING SETS
SELECT year, sum(n) FROM sales GROUP BY ROLLUP (year); -- mention: ROLLUP

SELECT 'GROUP BY' AS note FROM notes;
-- ROLLUP
