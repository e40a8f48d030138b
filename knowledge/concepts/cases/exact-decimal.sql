ALTER TABLE orders ADD COLUMN total NUMERIC(12, 2); -- mention: NUMERIC
ALTER TABLE orders ADD COLUMN tax DECIMAL(12, 2); -- mention: DECIMAL

ALTER TABLE orders ADD COLUMN weight double precision;
SELECT 'DECIMAL' AS note FROM notes;
-- numeric
