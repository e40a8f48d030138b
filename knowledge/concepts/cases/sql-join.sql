SELECT o.id FROM orders o INNER JOIN lines l ON l.order_id = o.id; -- mention: INNER JOIN
SELECT o.id FROM orders o LEFT JOIN lines l ON l.order_id = o.id; -- mention: LEFT JOIN
SELECT o.id FROM orders o LEFT OUTER JOIN lines l ON l.order_id = o.id; -- mention: LEFT OUTER JOIN
SELECT o.id FROM lines l RIGHT JOIN orders o ON l.order_id = o.id; -- mention: RIGHT JOIN
SELECT a.id FROM a FULL JOIN b ON a.id = b.id; -- mention: FULL JOIN
SELECT a.id FROM a FULL OUTER JOIN b ON a.id = b.id; -- mention: FULL OUTER JOIN
SELECT s.size, c.colour FROM sizes s CROSS JOIN colours c; -- mention: CROSS JOIN
SELECT id FROM a NATURAL JOIN b; -- mention: NATURAL JOIN
SELECT o.id FROM orders o JOIN LATERAL (SELECT 1) x ON true; -- mention: JOIN LATERAL

SELECT 'INNER JOIN' AS note FROM notes;
-- JOIN LATERAL
