COPY books (id, title) FROM STDIN; -- mention: FROM STDIN
LOAD DATA INFILE 'books.csv' INTO TABLE books; -- mention: LOAD DATA
BULK INSERT books FROM 'books.csv'; -- mention: BULK INSERT

SELECT 'FROM STDIN' AS note FROM notes;
-- BULK INSERT
