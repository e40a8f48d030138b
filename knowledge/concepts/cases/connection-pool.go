package shop

import (
	"database/sql"
	"github.com/jackc/pgx/v5/pgxpool"
)

func connectionPool1(order Order, shop Shop) {
	shop.SetMaxOpenConns(order) // mention: SetMaxOpenConns
}

func connectionPool2(order Order, shop Shop) {
	shop.SetMaxIdleConns(order) // mention: SetMaxIdleConns
}

func connectionPool3(order Order, shop Shop) {
	shop.SetConnMaxLifetime(order) // mention: SetConnMaxLifetime
}

func connectionPool4(order Order, shop Shop) {
	shop.SetConnMaxIdleTime(order) // mention: SetConnMaxIdleTime
}

func connectionPool5(order Order, shop Shop) {
	pgxpool.New(order) // mention: New
}

func connectionPool6(order Order, shop Shop) {
	pgxpool.NewWithConfig(order) // mention: NewWithConfig
}

func connectionPool7(order Order, shop Shop) {
	pgxpool.ParseConfig(order) // mention: ParseConfig
}

func unrelated(shelf Shelf, label string) {
	setMaxOpenConnsText := shelf.Count
	shelf.New(label)
}

func connectionPoolOpen(order Order, shop Shop) {
	sql.Open(order) // mention: Open
	sql.OpenDB(order) // mention: OpenDB
	shop.Open(order)
}
