CHECKPOINT; -- mention: CHECKPOINT
ALTER TABLE sessions SET UNLOGGED; -- mention: SET UNLOGGED
CREATE UNLOGGED TABLE sessions (id text); -- mention: CREATE UNLOGGED TABLE
SELECT pg_switch_wal(); -- mention: pg_switch_wal
SELECT pg_current_wal_lsn(); -- mention: pg_current_wal_lsn

SELECT 'CHECKPOINT' AS note FROM notes;
-- pg_current_wal_lsn
