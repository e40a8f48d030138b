ALTER TABLE lines ADD FOREIGN KEY (order_id) REFERENCES orders (id);
ALTER TABLE lines ADD PRIMARY KEY (id); -- mention: PRIMARY KEY
ALTER TABLE lines ADD COLUMN book_id bigint REFERENCES books (id);

SELECT 'PRIMARY KEY' AS note FROM notes;
-- REFERENCES
