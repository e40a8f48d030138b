LISTEN order_changes; -- mention: LISTEN
NOTIFY order_changes, '17'; -- mention: NOTIFY
SELECT pg_notify('order_changes', '17'); -- mention: pg_notify

SELECT 'LISTEN' AS note FROM notes;
-- pg_notify
