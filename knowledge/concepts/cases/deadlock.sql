ALTER SYSTEM SET deadlock_timeout = '1s'; -- mention: deadlock_timeout
SET GLOBAL innodb_deadlock_detect = ON; -- mention: innodb_deadlock_detect
SET SESSION innodb_lock_wait_timeout = 5; -- mention: innodb_lock_wait_timeout
SET LOCK_TIMEOUT 2000; -- mention: SET LOCK_TIMEOUT

SELECT 'deadlock_timeout' AS note FROM notes;
-- SET LOCK_TIMEOUT
