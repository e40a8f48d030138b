package shop

import "database/sql"

func ofCompany(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM users WHERE email LIKE '%@example.com' AND shop_id = ?`, id)  // expect: sql-like-leading-wildcard likely
}
