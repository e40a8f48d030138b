ALTER TABLE orders ADD COLUMN extra JSONB; -- mention: JSONB
ALTER TABLE orders ADD COLUMN total NUMERIC(12, 2);
ALTER TABLE orders ADD COLUMN tax DECIMAL(12, 2);
ALTER TABLE orders ADD COLUMN net bigint GENERATED ALWAYS AS (total - tax) STORED; -- mention: GENERATED ALWAYS AS
CREATE TYPE state AS ENUM ('open', 'paid'); -- mention: CREATE TYPE
CREATE DOMAIN cents AS bigint; -- mention: CREATE DOMAIN
SELECT uuidv7(); -- mention: uuidv7
SELECT gen_random_uuid(); -- mention: gen_random_uuid

SELECT 'JSONB' AS note FROM notes;
-- gen_random_uuid
