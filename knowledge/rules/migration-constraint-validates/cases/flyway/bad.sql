ALTER TABLE orders ADD CONSTRAINT orders_user_fk FOREIGN KEY (user_id) REFERENCES users (id); -- expect: migration-constraint-validates 
ALTER TABLE orders ADD CHECK (total::numeric >= 0); -- expect: migration-constraint-validates
