-- expect-next: migration-irreversible likely
-- +goose Up
ALTER TABLE orders ADD COLUMN note text;
