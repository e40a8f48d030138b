package shop

import "database/sql"

func openOrders(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM orders WHERE paid_at IS NULL AND shop_id = ?`, id)
}

func reopenCarts(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`UPDATE carts SET closed_at = NULL WHERE shop_id = ?`, id)
}

func noteNull(db *sql.DB, id int64) (sql.Result, error) {
	return db.Exec(`SELECT id FROM notes WHERE body = 'a = NULL' AND shop_id = ?`, id)
}
