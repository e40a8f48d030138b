ALTER TABLE users ADD COLUMN locale text NOT NULL; -- expect: migration-unsafe-not-null
ALTER TABLE users ADD nick varchar(40) NOT NULL, ADD COLUMN note text; -- expect: migration-unsafe-not-null
ALTER TABLE users ALTER COLUMN email SET NOT NULL; -- expect: migration-unsafe-not-null likely
