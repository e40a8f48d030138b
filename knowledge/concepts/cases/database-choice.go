package shop

import (
	"database/sql"
)

func databaseChoice1(order Order, shop Shop) {
	sql.Open(order) // mention: Open
}

func databaseChoice2(order Order, shop Shop) {
	sql.OpenDB(order) // mention: OpenDB
}

func unrelated(shelf Shelf, label string) {
	shelf.Open(label)
}
