CREATE TABLE users (id bigint PRIMARY KEY, is_active boolean NOT NULL, is_member text);
CREATE INDEX users_inactive_idx ON users (id) WHERE NOT is_active;
CREATE INDEX users_active_idx ON users (is_active) WHERE NOT is_active;
CREATE INDEX users_shop_idx ON users (is_active, shop_id);
CREATE INDEX users_member_idx ON users (is_member);
CREATE INDEX users_name_idx ON users (lower(name));
