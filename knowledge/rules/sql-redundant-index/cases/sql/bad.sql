CREATE TABLE orders (id bigint PRIMARY KEY, user_id bigint, created_at timestamp, slug text UNIQUE);
CREATE INDEX by_user ON orders (user_id); -- expect: sql-redundant-index
CREATE INDEX by_user_and_day ON orders (user_id, created_at);
CREATE INDEX by_slug ON orders (slug); -- expect: sql-redundant-index
CREATE INDEX by_day ON orders (created_at);
CREATE INDEX by_day_again ON orders (created_at); -- expect: sql-redundant-index
