CREATE SCHEMA billing; -- mention: CREATE SCHEMA
SET search_path TO billing, public; -- mention: search_path

SELECT 'CREATE SCHEMA' AS note FROM notes;
-- search_path
