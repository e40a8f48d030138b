SELECT pg_advisory_lock(); -- mention: pg_advisory_lock
SELECT pg_try_advisory_lock(); -- mention: pg_try_advisory_lock
SELECT pg_advisory_xact_lock(); -- mention: pg_advisory_xact_lock
SELECT GET_LOCK('nightly', 5); -- mention: GET_LOCK
EXEC sp_getapplock @Resource = 'nightly', @LockMode = 'Exclusive'; -- mention: sp_getapplock

SELECT 'pg_advisory_lock' AS note FROM notes;
-- sp_getapplock
