package shop

import "database/sql"

func named(db *sql.DB, name string) (*sql.Rows, error) {
	condition := func(value string) string { return "name = '" + value + "'" }
	return db.Query("SELECT id FROM users WHERE " + condition(name)) // expect: sql-injection-concat likely
}
