ALTER TABLE lines ADD FOREIGN KEY (order_id) REFERENCES orders (id); -- mention: FOREIGN KEY
ALTER TABLE lines ADD COLUMN book_id bigint REFERENCES books (id); -- mention: REFERENCES
ALTER TABLE lines ADD PRIMARY KEY (id); -- mention: PRIMARY KEY

SELECT 'FOREIGN KEY' AS note FROM notes;
-- REFERENCES
