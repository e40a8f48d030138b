SELECT crypt('x', gen_salt('bf', 12)); -- mention: gen_salt

SELECT 'gen_salt' AS note FROM notes;
-- gen_salt
