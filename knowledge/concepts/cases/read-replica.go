package shop

import (
	"gorm.io/plugin/dbresolver"
)

func readReplica1(order Order, shop Shop) {
	dbresolver.Register(order) // mention: Register
}

func unrelated(shelf Shelf, label string) {
	shelf.Register(label)
}
