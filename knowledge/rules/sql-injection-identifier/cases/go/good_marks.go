package shop

import "database/sql"

func sorted(db *sql.DB, column string) (*sql.Rows, error) {
	known := false
	for _, name := range []string{"title", "price"} {
		if name == column {
			known = true
			break
		}
	}
	if !known {
		return nil, sql.ErrNoRows
	}
	return db.Query("SELECT id FROM books ORDER BY " + column)
}
