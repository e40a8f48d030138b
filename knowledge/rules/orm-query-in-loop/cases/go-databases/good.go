package shop

import (
	"database/sql"

	"github.com/lib/pq"
)

func prices(db *sql.DB, isbns []string) (map[string]int, error) {
	found := make(map[string]int)
	rows, err := db.Query("SELECT isbn, price FROM book WHERE isbn = ANY($1)", pq.Array(isbns))
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var isbn string
		var price int
		if err := rows.Scan(&isbn, &price); err != nil {
			return nil, err
		}
		found[isbn] = price
	}
	return found, rows.Err()
}

func create(db *sql.DB, names []string) error {
	for _, name := range names {
		if _, err := db.Exec("INSERT INTO author (name) VALUES ($1)", name); err != nil {
			return err
		}
	}
	return nil
}
