package shop

import "database/sql"

func addUser(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`INSERT INTO users VALUES (?, 'ann')`, id)  // expect: sql-insert-without-columns
}

func archive(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`INSERT INTO old_orders SELECT id, total FROM orders WHERE id = ?`, id)  // expect: sql-insert-without-columns
}
