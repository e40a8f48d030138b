package shop

import "database/sql"

func farPage(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM events WHERE shop_id = ? ORDER BY id LIMIT 50 OFFSET 100000`, id)  // expect: sql-deep-offset
}

func anyPage(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM events ORDER BY id LIMIT 50 OFFSET ?`, id)  // expect: sql-deep-offset possible
}
