SELECT id FROM users WHERE deleted_at IS NULL;
UPDATE users SET deleted_at = NULL, name = NULL WHERE id = 7;
UPDATE users SET deleted_at = CASE WHEN active THEN NULL ELSE now() END WHERE id = 7;
INSERT INTO users (id, name) VALUES (1, 'a') ON CONFLICT (id) DO UPDATE SET deleted_at = NULL;
CREATE TABLE notes (body text DEFAULT NULL);
SELECT make_note(title => NULL, body => 'x');
SELECT id FROM users WHERE left_at IS NOT DISTINCT FROM NULL;
SELECT id FROM users WHERE left_at <=> NULL;
DECLARE @since datetime = NULL;
EXEC close_month @month = NULL, @force = 1;
SELECT @last = NULL;
-- WHERE deleted_at = NULL
SELECT 'WHERE deleted_at = NULL' AS note;
CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    last date := NULL;
BEGIN
    last = NULL;
    UPDATE months SET closed_at = NULL WHERE id = 1;
END
$$;
