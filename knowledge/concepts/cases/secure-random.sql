SELECT gen_random_bytes(16); -- mention: gen_random_bytes

SELECT 'gen_random_bytes' AS note FROM notes;
-- gen_random_bytes
