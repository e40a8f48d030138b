package shop

import "database/sql"

func withCustomers(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT * FROM orders o JOIN customers c ON c.id = o.customer_id WHERE o.id = ?`, id)  // expect: sql-select-star likely
}

func archiveOrders(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`INSERT INTO old_orders (id, total) SELECT * FROM orders WHERE placed_at < ?`, id)  // expect: sql-select-star likely
}

func ofCustomer(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT * FROM orders WHERE customer_id = ?`, id)  // expect: sql-select-star possible
}
