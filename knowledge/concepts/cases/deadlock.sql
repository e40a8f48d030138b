ALTER SYSTEM SET deadlock_timeout = '1s'; -- mention: deadlock_timeout
SET GLOBAL innodb_deadlock_detect = ON; -- mention: innodb_deadlock_detect
SET SESSION innodb_lock_wait_timeout = 5; -- mention: innodb_lock_wait_timeout

SELECT 'deadlock_timeout' AS note FROM notes;
-- innodb_lock_wait_timeout
