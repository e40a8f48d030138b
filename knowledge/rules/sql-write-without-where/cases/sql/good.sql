UPDATE accounts SET status = 'closed' WHERE last_seen < now() - interval '2 years';
UPDATE accounts SET status = x.status FROM imported x WHERE x.id = accounts.id;
UPDATE accounts a JOIN imported x ON x.id = a.id SET a.status = x.status;
DELETE FROM orders USING carts WHERE carts.id = orders.cart_id;
DELETE FROM events ORDER BY id LIMIT 1000;
DELETE FROM import_rows;
CREATE TEMPORARY TABLE picked (id bigint);
UPDATE picked SET id = 0;
INSERT INTO stock (id, n) VALUES (1, 2) ON CONFLICT (id) DO UPDATE SET n = 3;
INSERT INTO stock (id, n) VALUES (1, 2)
    ON DUPLICATE KEY
    UPDATE n = 3;
SELECT id FROM orders FOR UPDATE;
MERGE INTO stock USING delivery ON stock.id = delivery.id WHEN MATCHED THEN UPDATE SET n = 2;
CREATE TRIGGER touched BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION touch();
GRANT SELECT, UPDATE, DELETE ON orders TO shop;
ALTER TABLE lines ADD FOREIGN KEY (order_id) REFERENCES orders ON DELETE CASCADE ON UPDATE CASCADE;
