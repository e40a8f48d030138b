package shop

import "database/sql"

func since(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM orders WHERE created_at >= ?`, id)
}

func days(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT DATE(created_at) FROM orders WHERE id = ?`, id)
}

func lowered(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM users WHERE email = LOWER(?)`, id)
}
