package shop

import "database/sql"

func nextPage(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM events WHERE id > ? ORDER BY id LIMIT 50`, id)
}

func secondPage(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM events WHERE shop_id = ? ORDER BY id LIMIT 50 OFFSET 50`, id)
}
