ALTER SYSTEM SET max_connections = '200'; -- mention: max_connections
SELECT state, count(*) FROM pg_stat_activity GROUP BY state; -- mention: pg_stat_activity

SELECT 'max_connections' AS note FROM notes;
-- pg_stat_activity
