package shop

import (
	"database/sql"
)

func storedProcedure1(order Order, shop Shop) {
	var value sql.Out // mention: Out
}

func unrelated(shelf Shelf, label string) {
	shelf.Out(label)
}
