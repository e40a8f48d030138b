SAVEPOINT before_lines; -- mention: SAVEPOINT
ROLLBACK TO before_lines; -- mention: ROLLBACK TO
RELEASE SAVEPOINT before_lines; -- mention: RELEASE SAVEPOINT

SELECT 'SAVEPOINT' AS note FROM notes;
-- RELEASE SAVEPOINT
