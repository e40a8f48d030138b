package shop

import (
	"database/sql"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

func parameterizedQuery1(order Order, shop Shop) {
	shop.QueryContext(order) // mention: QueryContext
}

func parameterizedQuery2(order Order, shop Shop) {
	shop.QueryRowContext(order) // mention: QueryRowContext
}

func parameterizedQuery3(order Order, shop Shop) {
	shop.ExecContext(order) // mention: ExecContext
}

func parameterizedQuery4(order Order, shop Shop) {
	shop.PrepareContext(order) // mention: PrepareContext
}

func parameterizedQuery5(order Order, shop Shop) {
	shop.NamedExec(order) // mention: NamedExec
}

func parameterizedQuery6(order Order, shop Shop) {
	shop.NamedQuery(order) // mention: NamedQuery
}

func parameterizedQuery7(order Order, shop Shop) {
	shop.QueryRowx(order) // mention: QueryRowx
}

func parameterizedQuery8(order Order, shop Shop) {
	var dBValue sql.DB
	dBValue.Query(order) // mention: Query
}

func parameterizedQuery9(order Order, shop Shop) {
	openValue, _ := sql.Open(order)
	openValue.QueryRow(order) // mention: QueryRow
}

func parameterizedQuery10(order Order, shop Shop) {
	var txValue sql.Tx
	txValue.Exec(order) // mention: Exec
}

func parameterizedQuery11(order Order, shop Shop) {
	var txValue sql.Tx
	txValue.Prepare(order) // mention: Prepare
}

func parameterizedQuery12(order Order, shop Shop) {
	sql.Named(order) // mention: Named
}

func parameterizedQuery13(order Order, shop Shop) {
	var connValue pgx.Conn
	connValue.Query(order) // mention: Query
}

func parameterizedQuery14(order Order, shop Shop) {
	connectValue, _ := pgx.Connect(order)
	connectValue.QueryRow(order) // mention: QueryRow
}

func parameterizedQuery15(order Order, shop Shop) {
	connectValue, _ := pgx.Connect(order)
	connectValue.Exec(order) // mention: Exec
}

func parameterizedQuery16(order Order, shop Shop) {
	var poolValue pgxpool.Pool
	poolValue.Query(order) // mention: Query
}

func parameterizedQuery17(order Order, shop Shop) {
	newValue := pgxpool.New(order)
	newValue.QueryRow(order) // mention: QueryRow
}

func parameterizedQuery18(order Order, shop Shop) {
	newValue := pgxpool.New(order)
	newValue.Exec(order) // mention: Exec
}

func unrelated(shelf Shelf, label string) {
	queryContextText := shelf.Count
	shelf.Query(label)
	shelf.QueryRow(label)
}
