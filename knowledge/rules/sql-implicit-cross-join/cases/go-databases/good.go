package shop

import "database/sql"

func openOrders(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT o.id, c.name FROM orders o, customers c WHERE c.id = o.customer_id AND o.state = ?`, id)
}

func joined(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT o.id FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.state = ?`, id)
}

func bareNames(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT total FROM orders, customers WHERE customer_id = customers.id AND state = ?`, id)
}
