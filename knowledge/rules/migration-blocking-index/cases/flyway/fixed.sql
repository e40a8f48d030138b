CREATE INDEX CONCURRENTLY orders_user_idx ON orders USING btree (user_id, (note::text));
