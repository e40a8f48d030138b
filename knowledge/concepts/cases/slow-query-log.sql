SELECT query, calls FROM pg_stat_statements ORDER BY total_exec_time DESC; -- mention: pg_stat_statements
SELECT pg_stat_statements_reset(); -- mention: pg_stat_statements_reset
ALTER SYSTEM SET log_min_duration_statement = '250ms'; -- mention: log_min_duration_statement
SET GLOBAL slow_query_log = ON; -- mention: slow_query_log
SET GLOBAL long_query_time = 0.5; -- mention: long_query_time

SELECT 'pg_stat_statements' AS note FROM notes;
-- long_query_time
