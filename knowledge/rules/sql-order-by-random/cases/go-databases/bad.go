package shop

import "database/sql"

func suggestions(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM products WHERE shop_id = ? ORDER BY RANDOM() LIMIT 5`, id)  // expect: sql-order-by-random
}
