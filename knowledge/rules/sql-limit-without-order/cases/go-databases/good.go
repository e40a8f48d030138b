package shop

import "database/sql"

func secondPage(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id, name FROM products WHERE shop_id = ? ORDER BY id LIMIT 20 OFFSET 40`, id)
}

func one(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM products WHERE shop_id = ? LIMIT 1`, id)
}

func byKey(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM products WHERE id = ? LIMIT 10`, id)
}

func total(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT count(*) FROM products WHERE shop_id = ? LIMIT 10`, id)
}
