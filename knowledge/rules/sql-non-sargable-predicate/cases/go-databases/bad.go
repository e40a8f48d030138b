package shop

import "database/sql"

func ofDay(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM orders WHERE DATE(created_at) = ?`, id)  // expect: sql-non-sargable-predicate likely
}

func ofUser(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM users WHERE LOWER(email) = ?`, id)  // expect: sql-non-sargable-predicate possible
}
