SELECT id, ROW_NUMBER() OVER (ORDER BY created_at) FROM orders; -- mention: ROW_NUMBER
SELECT generate_series(0, 9); -- mention: generate_series

SELECT 'ROW_NUMBER' AS note FROM notes;
-- generate_series
