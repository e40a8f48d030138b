ALTER TABLE `users` ADD COLUMN `locale` varchar(8) NOT NULL;
