SELECT id FROM users WHERE deleted_at IS NULL;
SELECT id FROM users WHERE users.deleted_at IS NOT NULL AND active;
UPDATE users SET locked = true WHERE (locked_at IS NOT NULL);
SELECT CASE WHEN paid_at IS NULL THEN 'open' ELSE 'paid' END FROM orders;
SELECT shop_id, max(paid_at) FROM orders GROUP BY shop_id HAVING max(paid_at) IS NULL;
ALTER TABLE orders ADD CHECK (cancelled_at IS NULL OR paid_at IS NULL);

CREATE FUNCTION close_month(month date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    last date := NULL;
BEGIN
    IF month IS NULL THEN
        RETURN;
    END IF;
    UPDATE months SET closed = true WHERE closed_at IS NULL;
END
$$;
