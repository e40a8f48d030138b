CREATE INDEX orders_user_idx ON orders USING btree (user_id, (note::text)); -- expect: migration-blocking-index
