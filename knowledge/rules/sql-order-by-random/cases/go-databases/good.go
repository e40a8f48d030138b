package shop

import "database/sql"

func suggestions(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM products WHERE id >= ? ORDER BY id LIMIT 5`, id)
}

func drawn(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT RANDOM() FROM products WHERE id = ?`, id)
}
