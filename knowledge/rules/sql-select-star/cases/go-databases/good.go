package shop

import "database/sql"

func ofCustomer(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id, total FROM orders WHERE customer_id = ?`, id)
}

func countOrders(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT count(*) FROM orders WHERE customer_id = ?`, id)
}

func hasOrders(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM customers c WHERE EXISTS (SELECT * FROM orders o WHERE o.customer_id = c.id) AND c.id = ?`, id)
}

func fromTotals(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`WITH totals AS (SELECT id, total FROM orders) SELECT * FROM totals WHERE id = ?`, id)
}

func tables(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT * FROM information_schema.tables WHERE table_name = ?`, id)
}
