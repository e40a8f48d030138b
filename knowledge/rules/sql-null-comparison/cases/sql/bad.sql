SELECT id FROM users WHERE deleted_at = NULL; -- expect: sql-null-comparison
SELECT id FROM users WHERE users.deleted_at<>NULL AND active; -- expect: sql-null-comparison
UPDATE users SET locked = true WHERE (locked_at != NULL); -- expect: sql-null-comparison
SELECT CASE WHEN paid_at = NULL THEN 'open' ELSE 'paid' END FROM orders; -- expect: sql-null-comparison
SELECT shop_id, max(paid_at) FROM orders GROUP BY shop_id HAVING max(paid_at) = NULL; -- expect: sql-null-comparison
ALTER TABLE orders ADD CHECK (cancelled_at = NULL OR paid_at IS NULL); -- expect: sql-null-comparison

CREATE FUNCTION close_month(month date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    last date := NULL;
BEGIN
    IF month = NULL THEN -- expect: sql-null-comparison
        RETURN;
    END IF;
    UPDATE months SET closed = true WHERE closed_at = NULL; -- expect: sql-null-comparison
END
$$;
