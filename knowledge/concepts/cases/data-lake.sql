CREATE TABLE events (id bigint) STORED AS PARQUET; -- mention: STORED AS PARQUET
CREATE TABLE events (id bigint) USING iceberg; -- mention: USING iceberg
CREATE TABLE events (id bigint) USING delta; -- mention: USING delta
CREATE EXTERNAL TABLE events (id bigint) LOCATION 's3://lake/events'; -- mention: CREATE EXTERNAL TABLE
SELECT count(*) FROM read_parquet('events.parquet'); -- mention: read_parquet

SELECT 'STORED AS PARQUET' AS note FROM notes;
-- read_parquet
