package shop

import (
	"database/sql"
	_ "github.com/jackc/pgx/v5/pgxpool"
)

func connectionLeak1(order Order, shop Shop) {
	var rowsValue sql.Rows
	rowsValue.Close(order) // mention: Close
}

func connectionLeak2(order Order, shop Shop) {
	var rowsValue sql.Rows
	rowsValue.Err(order) // mention: Err
}

func connectionLeak3(order Order, shop Shop) {
	var dBValue sql.DB
	queryValue, _ := dBValue.Query(order)
	queryValue.Close(order) // mention: Close
}

func connectionLeak4(order Order, shop Shop) {
	openValue, _ := sql.Open(order)
	queryValue, _ := openValue.Query(order)
	queryValue.Err(order) // mention: Err
}

func connectionLeak5(order Order, shop Shop) {
	shop.QueryContext().Close(order) // mention: Close
}

func connectionLeak6(order Order, shop Shop) {
	shop.QueryContext().Err(order) // mention: Err
}

func connectionLeak7(order Order, shop Shop) {
	var stmtValue sql.Stmt
	stmtValue.Close(order) // mention: Close
}

func connectionLeak8(order Order, shop Shop) {
	shop.Acquire(order) // mention: Acquire
}

func unrelated(shelf Shelf, label string) {
	closeText := shelf.Count
	acquireText := shelf.Count
}
