package shop

import "database/sql"

func balance(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT balance FROM accounts WHERE id = ?`, id)
}

func readStable(db *sql.DB) (sql.Result, error) {
	return db.Exec(`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`)
}
