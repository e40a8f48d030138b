package shop

import "database/sql"

func otherOrders(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM orders WHERE state NOT IN ('paid', NULL) AND shop_id = ?`, id)  // expect: sql-not-in-null
}

func silentCustomers(db *sql.DB) (sql.Result, error) {
	return db.Exec(`SELECT id FROM customers WHERE id NOT IN (SELECT customer_id FROM orders)`)  // expect: sql-not-in-null possible
}
