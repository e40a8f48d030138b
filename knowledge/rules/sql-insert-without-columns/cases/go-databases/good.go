package shop

import "database/sql"

func addUser(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`INSERT INTO users (id, name) VALUES (?, 'ann')`, id)
}

func archive(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`INSERT INTO old_orders (id, total) SELECT id, total FROM orders WHERE id = ?`, id)
}

func stage(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`INSERT INTO tmp_orders SELECT id, total FROM orders WHERE id = ?`, id)
}
