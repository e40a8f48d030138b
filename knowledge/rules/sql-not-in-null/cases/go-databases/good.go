package shop

import "database/sql"

func otherOrders(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM orders WHERE state NOT IN ('paid', 'open') AND shop_id = ?`, id)
}

func knownCustomers(db *sql.DB) (sql.Result, error) {
	return db.Exec(`SELECT id FROM customers WHERE id NOT IN (SELECT customer_id FROM orders WHERE customer_id IS NOT NULL)`)
}

func otherIds(db *sql.DB) (sql.Result, error) {
	return db.Exec(`SELECT id FROM customers WHERE id NOT IN (SELECT id FROM blocked)`)
}
