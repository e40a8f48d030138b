package shop

import "database/sql"

func openOrders(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM orders WHERE paid_at IS NULL AND shop_id = ?`, id)
}

func closeCarts(db *sql.DB) (sql.Result, error) {
	return db.Exec(`UPDATE carts SET closed = 1 WHERE owner_id IS NOT NULL`)
}

func lateOrders(db *sql.DB) (sql.Result, error) {
	return db.Exec(`SELECT o.id FROM orders o JOIN users u ON u.id = o.user_id AND u.left_at IS NULL`)
}
