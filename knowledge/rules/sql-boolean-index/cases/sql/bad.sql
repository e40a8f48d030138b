CREATE TABLE users (id bigint PRIMARY KEY, is_active boolean NOT NULL, verified boolean, level tinyint(1));
CREATE INDEX users_active_idx ON users (is_active); -- expect: sql-boolean-index
CREATE INDEX users_verified_idx ON users (verified); -- expect: sql-boolean-index
CREATE INDEX users_level_idx ON users (level); -- expect: sql-boolean-index
CREATE INDEX shops_closed_idx ON shops (is_closed); -- expect: sql-boolean-index likely
