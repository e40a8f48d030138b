SELECT pg_last_xact_replay_timestamp(); -- mention: pg_last_xact_replay_timestamp
SELECT pg_last_wal_replay_lsn(); -- mention: pg_last_wal_replay_lsn
SHOW REPLICA STATUS; -- mention: SHOW REPLICA STATUS
SHOW SLAVE STATUS; -- mention: SHOW SLAVE STATUS

SELECT 'pg_last_xact_replay_timestamp' AS note FROM notes;
-- SHOW SLAVE STATUS
