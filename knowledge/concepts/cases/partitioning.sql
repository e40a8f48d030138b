CREATE TABLE orders (id bigint, at date) PARTITION BY RANGE (at); -- mention: PARTITION BY RANGE
CREATE TABLE orders (id bigint, region text) PARTITION BY LIST (region); -- mention: PARTITION BY LIST
CREATE TABLE orders (id bigint) PARTITION BY HASH (id); -- mention: PARTITION BY HASH
CREATE TABLE orders (id bigint) PARTITION BY KEY (id); -- mention: PARTITION BY KEY
CREATE TABLE orders_2024 PARTITION OF orders FOR VALUES FROM ('2024-01-01') TO ('2025-01-01'); -- mention: PARTITION OF
ALTER TABLE orders ATTACH PARTITION orders_2024 DEFAULT; -- mention: ATTACH PARTITION
ALTER TABLE orders DETACH PARTITION orders_2019; -- mention: DETACH PARTITION
ALTER TABLE orders DROP PARTITION p2019; -- mention: DROP PARTITION
CREATE PARTITION FUNCTION by_year (int) AS RANGE RIGHT FOR VALUES (2023, 2024); -- mention: CREATE PARTITION FUNCTION
SELECT create_hypertable('readings', 'at'); -- mention: create_hypertable

SELECT 'PARTITION BY RANGE' AS note FROM notes;
-- create_hypertable
