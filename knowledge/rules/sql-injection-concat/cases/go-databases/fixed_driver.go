package shop

import (
	"database/sql"

	_ "github.com/lib/pq"
)

func find(db *sql.DB, name, term string) (*sql.Rows, error) {
	rows, err := db.Query("SELECT id FROM author WHERE name = $1", name)
	if err != nil {
		return rows, err
	}
	return db.Query("SELECT id FROM book WHERE title LIKE $1", "%" + term + "%")
}
