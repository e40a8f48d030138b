package shop

import "database/sql"

func prices(db *sql.DB, isbns []string) (map[string]int, error) {
	found := make(map[string]int)
	for _, isbn := range isbns {
		var price int
		if err := db.QueryRow("SELECT price FROM book WHERE isbn = $1", isbn).Scan(&price); err != nil { // expect: orm-query-in-loop
			return nil, err
		}
		found[isbn] = price
	}
	return found, nil
}
