package shop

import "database/sql"

func ordered(db *sql.DB, descending bool) (*sql.Rows, error) {
	order := func(down bool) string {
		if down {
			return "name DESC"
		}
		return "name ASC"
	}
	return db.Query("SELECT id FROM users ORDER BY " + order(descending))
}
