package shop

import "database/sql"

func secondPage(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id, name FROM products WHERE shop_id = ? LIMIT 20 OFFSET 40`, id)  // expect: sql-limit-without-order
}

func some(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id, name FROM products WHERE shop_id = ? LIMIT 20`, id)  // expect: sql-limit-without-order possible
}
