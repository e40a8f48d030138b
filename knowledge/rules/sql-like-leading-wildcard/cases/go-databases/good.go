package shop

import "database/sql"

func named(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM users WHERE name LIKE 'ann%' AND shop_id = ?`, id)
}

func matching(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM users WHERE name LIKE ?`, id)
}

func everything(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM users WHERE name LIKE '%' AND shop_id = ?`, id)
}
