package shop

import "database/sql"

func closeAccounts(db *sql.DB) (sql.Result, error) {
	return db.Exec(`UPDATE accounts SET status = 'closed'`)  // expect: sql-write-without-where
}

func clearOrders(db *sql.DB) (sql.Result, error) {
	return db.Exec(`DELETE FROM orders`)  // expect: sql-write-without-where likely
}
