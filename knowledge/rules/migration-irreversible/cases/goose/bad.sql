-- expect-next: migration-irreversible
-- +goose Up
ALTER TABLE orders ADD COLUMN note text;
