package shop

import "database/sql"

func closeAccount(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`UPDATE accounts SET status = 'closed' WHERE id = ?`, id)
}

func removeOrder(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`DELETE FROM orders WHERE id = ?`, id)
}

func emptyStaging(db *sql.DB) (sql.Result, error) {
	return db.Exec(`DELETE FROM staging_orders`)
}

func tidySessions(db *sql.DB) (sql.Result, error) {
	return db.Exec(`DELETE FROM sessions`)
}
