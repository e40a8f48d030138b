SELECT id FROM orders WHERE paid_at IS NULL; -- mention: IS NULL
SELECT id FROM orders WHERE paid_at IS NOT NULL; -- mention: IS NOT NULL
SELECT id FROM orders WHERE state IS DISTINCT FROM 2; -- mention: IS DISTINCT FROM
SELECT id FROM orders WHERE state IS NOT DISTINCT FROM 2; -- mention: IS NOT DISTINCT FROM
SELECT COALESCE(note, title) FROM books; -- mention: COALESCE
SELECT NULLIF(note, title) FROM books; -- mention: NULLIF
SELECT IFNULL(note, title) FROM books; -- mention: IFNULL
SELECT id FROM orders ORDER BY paid_at NULLS FIRST; -- mention: NULLS FIRST
SELECT id FROM orders ORDER BY paid_at NULLS LAST; -- mention: NULLS LAST
ALTER TABLE users ADD UNIQUE NULLS NOT DISTINCT (phone); -- mention: NULLS NOT DISTINCT

SELECT 'IS NULL' AS note FROM notes;
-- NULLS NOT DISTINCT
