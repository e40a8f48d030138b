package shop

import "database/sql"

func makeNotes(db *sql.DB) (sql.Result, error) {
	return db.Exec(`CREATE TABLE notes (id INT PRIMARY KEY, body TEXT) DEFAULT CHARSET=utf8mb4`)
}
