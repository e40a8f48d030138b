package shop

import (
	"github.com/jackc/pgx/v5/pgconn"
)

func databaseConstraint1(order Order, shop Shop) {
	var value pgconn.PgError // mention: PgError
}

func unrelated(shelf Shelf, label string) {
	shelf.PgError(label)
}
