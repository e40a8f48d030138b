package shop

import "database/sql"

func openOrders(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT o.id, c.name FROM orders o, customers c WHERE o.state = ?`, id)  // expect: sql-implicit-cross-join
}
