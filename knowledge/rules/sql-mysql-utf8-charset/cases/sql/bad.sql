CREATE TABLE notes (id INT PRIMARY KEY, body TEXT) DEFAULT CHARSET=utf8; -- expect: sql-mysql-utf8-charset
CREATE TABLE names (id INT AUTO_INCREMENT, name VARCHAR(40) CHARACTER SET utf8 COLLATE utf8_bin) ENGINE=InnoDB; -- expect: sql-mysql-utf8-charset
ALTER DATABASE shop CHARACTER SET = 'utf8' COLLATE = 'utf8_general_ci'; -- expect: sql-mysql-utf8-charset
SET NAMES utf8; -- expect: sql-mysql-utf8-charset
