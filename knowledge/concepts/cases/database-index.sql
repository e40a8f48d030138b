CREATE INDEX orders_customer ON orders (customer_id); -- mention: CREATE INDEX
CREATE UNIQUE INDEX users_email ON users (lower(email)); -- mention: CREATE UNIQUE INDEX
CREATE FULLTEXT INDEX books_title ON books (title); -- mention: CREATE FULLTEXT INDEX
DROP INDEX orders_customer; -- mention: DROP INDEX
REINDEX TABLE orders; -- mention: REINDEX
ALTER TABLE orders ADD INDEX by_day (created_at); -- mention: ADD INDEX
CREATE INDEX books_tags ON books USING gin (tags); -- mention: USING gin
CREATE INDEX stays_during ON stays USING gist (during); -- mention: USING gist
CREATE INDEX events_at ON events USING brin (at); -- mention: USING brin

SELECT 'CREATE INDEX' AS note FROM notes;
-- USING brin
