ALTER TABLE books CONVERT TO CHARACTER SET utf8mb4; -- mention: utf8mb4
SELECT title FROM books ORDER BY title COLLATE "de-x-icu"; -- mention: COLLATE
ALTER DATABASE shop CHARACTER SET utf8mb4; -- mention: CHARACTER SET

SELECT 'utf8mb4' AS note FROM notes;
-- CHARACTER SET
