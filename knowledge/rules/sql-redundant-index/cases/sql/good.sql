CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint, created_at timestamp);
CREATE UNIQUE INDEX one_per_user ON orders (user_id);
CREATE INDEX by_user_and_day ON orders (user_id, created_at);
CREATE INDEX by_day ON orders (created_at);
CREATE INDEX open_by_day ON orders (created_at) WHERE open;
CREATE INDEX by_day_down ON orders (created_at DESC);
CREATE INDEX by_name ON orders (lower(name));
CREATE INDEX by_user_of_lines ON lines (user_id);
