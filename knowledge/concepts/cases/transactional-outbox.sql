SELECT pg_create_logical_replication_slot('outbox', 'pgoutput'); -- mention: pg_create_logical_replication_slot
CREATE PUBLICATION outbox FOR TABLE outbox_messages; -- mention: CREATE PUBLICATION

SELECT 'pg_create_logical_replication_slot' AS note FROM notes;
-- CREATE PUBLICATION
