SET statement_timeout = '5s'; -- mention: SET statement_timeout
SET lock_timeout = '2s'; -- mention: SET lock_timeout
SET LOCAL statement_timeout = '5s'; -- mention: SET LOCAL statement_timeout
SET LOCAL lock_timeout = '2s'; -- mention: SET LOCAL lock_timeout
ALTER ROLE shop SET idle_in_transaction_session_timeout = '30s'; -- mention: idle_in_transaction_session_timeout
SET SESSION max_execution_time = 2000; -- mention: max_execution_time

SELECT 'SET statement_timeout' AS note FROM notes;
-- max_execution_time
