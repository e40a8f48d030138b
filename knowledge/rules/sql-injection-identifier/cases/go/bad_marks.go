package shop

import "database/sql"

func sorted(db *sql.DB, column string) (*sql.Rows, error) {
	known := false
	if column != "" {
		known = true
	}
	if !known {
		return nil, sql.ErrNoRows
	}
	return db.Query("SELECT id FROM books ORDER BY " + column) // expect: sql-injection-identifier likely
}
