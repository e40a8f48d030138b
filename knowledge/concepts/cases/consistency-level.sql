SET synchronous_commit = 'remote_apply'; -- mention: SET synchronous_commit

SELECT 'SET synchronous_commit' AS note FROM notes;
-- SET synchronous_commit
