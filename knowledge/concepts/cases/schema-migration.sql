ALTER TABLE orders ADD COLUMN note text; -- mention: ALTER TABLE
CREATE TABLE notes (id bigint); -- mention: CREATE TABLE

SELECT 'ALTER TABLE' AS note FROM notes;
-- CREATE TABLE
