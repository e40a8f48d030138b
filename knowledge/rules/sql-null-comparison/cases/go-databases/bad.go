package shop

import "database/sql"

func openOrders(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM orders WHERE paid_at = NULL AND shop_id = ?`, id)  // expect: sql-null-comparison
}

func closeCarts(db *sql.DB) (sql.Result, error) {
	return db.Exec(`UPDATE carts SET closed = 1 WHERE owner_id != NULL`)  // expect: sql-null-comparison
}

func lateOrders(db *sql.DB) (sql.Result, error) {
	return db.Exec(`SELECT o.id FROM orders o JOIN users u ON u.id = o.user_id AND u.left_at = NULL`)  // expect: sql-null-comparison
}
