package shop

import "database/sql"

func balance(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT balance FROM accounts WITH (NOLOCK) WHERE id = ?`, id)  // expect: sql-dirty-read-hint
}

func readDirty(db *sql.DB) (sql.Result, error) {
	return db.Exec(`SET TRANSACTION ISOLATION LEVEL READ UNCOMMITTED`)  // expect: sql-dirty-read-hint
}
